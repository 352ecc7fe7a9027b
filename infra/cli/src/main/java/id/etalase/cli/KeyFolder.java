package id.etalase.cli;

import id.etalase.local.keys.LocalKeys;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a local system's keys are kept. */
final class KeyFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The local system's directory. Default: .etalase in the project.")
    private @Nullable Path data;

    LocalKeys keys(Installation installation) {
        return new LocalKeys(data == null ? installation.data() : data);
    }
}
