package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.Hit;
import id.etalase.client.answer.SearchAnswer;
import id.etalase.client.request.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds products that look like a photo. */
@Command(name = "search", description = "Find the products that look like a photo.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Parameters(paramLabel = "PHOTO", description = "A JPEG, PNG or WebP file.")
    private Path photo = Path.of("");

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Products at most, 1 to 50. Default: ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int limit;

    @Option(
            names = "--category",
            paramLabel = "CODE",
            description = "makanan, minuman, pakaian or aksesoris-kerajinan.")
    private @Nullable String category;

    @Option(names = "--store", paramLabel = "ID", description = "Only this store.")
    private @Nullable String store;

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    @Mixin
    private Target target = new Target();

    SearchCommand(Terminal terminal, Installation installation) {
        this.terminal = terminal;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes = Files.readAllBytes(photo);
        try (EtalaseClient api = target.searchApi(installation)) {
            if (json) {
                terminal.print(api.searchDocument(query(bytes)));
            } else {
                print(api.search(query(bytes)));
            }
        }
        return ExitCode.DONE;
    }

    private SearchQuery query(byte[] bytes) {
        SearchQuery query = SearchQuery.photo(bytes).limit(limit);
        if (category != null) {
            query = query.category(category);
        }
        return store == null ? query : query.store(store);
    }

    private void print(SearchAnswer answer) {
        String taken = answer.query().category();
        terminal.print("Dikenali sebagai / taken for: " + (taken == null ? "-" : taken));
        if (answer.hits().isEmpty()) {
            terminal.print(reason(answer.noMatch()));
        } else {
            HitTable.lines(answer.hits()).forEach(terminal::print);
        }
        List<Hit> nearMisses = answer.nearMisses();
        if (!nearMisses.isEmpty()) {
            terminal.print("");
            terminal.print("Agak mirip, tetapi sepertinya bukan ini: / Near misses, probably not it:");
            HitTable.lines(nearMisses).forEach(terminal::print);
        }
    }

    private static String reason(SearchAnswer.@Nullable NoMatch noMatch) {
        return noMatch == null
                ? "Tidak ada produk yang mirip. / No product looks like it."
                : noMatch.message().id() + " / " + noMatch.message().en();
    }
}
