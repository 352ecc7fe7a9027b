package id.etalase.cli;

import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.cli.importing.FolderSource;
import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.importing.Importer;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.request.SearchQuery;
import id.etalase.client.request.Write;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoQuery;
import id.etalase.local.LocalOptions;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what Etalase does, on a catalogue of its own. */
@Command(
        name = "demo",
        description =
                "Start the system with a catalogue of drawn products, search once, and keep it running until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;
    private final Clock clock;

    @Mixin
    private SystemOptions options = new SystemOptions();

    @Option(names = "--once", description = "Stop after the search.")
    private boolean once;

    DemoCommand(Terminal terminal, Installation installation, Clock clock) {
        this.terminal = terminal;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalOptions local = options.on(installation);
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        try (Foreground foreground = Foreground.start(local, terminal, clock)) {
            List<Path> shops = DemoFolder.ensure(local.data().resolve("demo"), catalogue, terminal);
            RunningSystem running = foreground.system().running();
            int imported = bring(shops, catalogue.profiles(), running);
            search(catalogue.queryPhoto(), running);
            terminal.print("");
            terminal.print("Etalase  " + running.web() + (once ? "" : "  (Ctrl-C stops it)"));
            if (!once) {
                foreground.watch();
            }
            return imported;
        }
    }

    private int bring(List<Path> shops, Map<StoreId, StoreProfile> profiles, RunningSystem running) {
        int exitCode = ExitCode.DONE;
        try (EtalaseClient owner = new EtalaseClient(running.web(), ApiKeys.OWNER);
                PhotoBucket bucket = PhotoBucket.of(running.bucket())) {
            for (Path shop : shops) {
                StoreId store = new StoreId(shop.getFileName().toString());
                terminal.step("Bringing in the shop " + store);
                introduce(store, Objects.requireNonNull(profiles.get(store), "every shop has a profile"), owner);
                ImportReport report = new Importer(bucket, owner, terminal).run(FolderSource.read(shop, store), store);
                ImportSummary.lines(report).forEach(terminal::step);
                exitCode = Math.max(exitCode, ImportSummary.exitCode(report));
            }
        }
        return exitCode;
    }

    /** Unless somebody has said something about it meanwhile. */
    private static void introduce(StoreId store, StoreProfile profile, EtalaseClient owner) {
        if (owner.store(store.value()).silent()) {
            String whatsapp = Objects.toString(profile.whatsapp(), null);
            owner.saveStore(
                    new id.etalase.client.answer.StoreProfile(
                            store.value(), profile.name(), whatsapp, profile.city(), profile.about()),
                    Write.PLAIN);
        }
    }

    private void search(DemoQuery query, RunningSystem running) {
        try (EtalaseClient search = new EtalaseClient(running.web(), ApiKeys.SEARCH)) {
            terminal.print("");
            terminal.print("A photo of " + query.shows() + " that is not in the catalogue finds:");
            HitTable.lines(search.search(SearchQuery.photo(query.jpeg()).limit(8))
                            .hits())
                    .forEach(terminal::print);
            terminal.print("(The categories are the model's guesses. It learned from photos; these are drawings.)");
        }
    }
}
