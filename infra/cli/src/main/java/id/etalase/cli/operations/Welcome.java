package id.etalase.cli.operations;

import id.etalase.cli.terminal.Labelled;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What somebody who has started a system wants to know. */
public final class Welcome {
    private Welcome() {}

    /**
     * The lines.
     *
     * @param data where the system keeps what it has
     * @param dataOption what other commands must be told to find it, with a space before; empty for nothing
     */
    public static List<String> lines(RunningSystem running, Path data, String dataOption) {
        List<String> lines = new ArrayList<>(List.of("", "Etalase runs.", ""));
        Places.of(running, data).all().forEach((name, where) -> {
            lines.add(Labelled.line(name, where));
            if (name.equals("photo bucket")) {
                lines.add(Labelled.line(
                        "",
                        "S3, access key " + running.bucket().accessKey() + ", secret key "
                                + running.bucket().secretKey()));
            }
        });
        lines.add("");
        lines.add(Labelled.line("key to search", ApiKeys.SEARCH));
        lines.add(Labelled.line("key for owners", ApiKeys.OWNER));
        lines.add("");
        lines.add(Labelled.line("bring photos", "./etalase import FOLDER --store your-shop" + dataOption));
        lines.add(Labelled.line("see how it is", "./etalase status" + dataOption));
        lines.add(Labelled.line("stop", "Ctrl-C"));
        lines.add("");
        return lines;
    }
}
