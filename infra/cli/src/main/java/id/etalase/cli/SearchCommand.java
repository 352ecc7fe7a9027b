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
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds products that look like a photo, or about which words are said. */
@Command(
        name = "search",
        description = "Find the products that look like a photo, those that words name, or both.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PHOTO", description = "A JPEG, PNG or WebP file.", arity = "0..1")
    private @Nullable Path photo;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words, such as \"kaos batik\"; alone or with a photo.")
    private @Nullable String text;

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

    @Option(names = "--kind", paramLabel = "CODE", description = "Only this kind, such as tas.")
    private @Nullable String kind;

    @Option(names = "--colour", paramLabel = "CODE", description = "Only with this colour, such as merah.")
    private @Nullable String colour;

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
        if (photo == null && text == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "Name a PHOTO, or give --text WORDS, or both.");
        }
        byte[] bytes = photo == null ? null : Files.readAllBytes(photo);
        try (EtalaseClient api = target.searchApi(installation)) {
            if (json) {
                terminal.print(api.searchDocument(query(bytes)));
            } else {
                print(api.search(query(bytes)));
            }
        }
        return ExitCode.DONE;
    }

    private SearchQuery query(byte @Nullable [] bytes) {
        SearchQuery query = subject(bytes).limit(limit);
        query = narrowed(query, category, SearchQuery::category);
        query = narrowed(query, kind, SearchQuery::kind);
        query = narrowed(query, colour, SearchQuery::colour);
        return narrowed(query, store, SearchQuery::store);
    }

    private static SearchQuery narrowed(
            SearchQuery query, @Nullable String value, BiFunction<SearchQuery, String, SearchQuery> filter) {
        return value == null ? query : filter.apply(query, value);
    }

    private SearchQuery subject(byte @Nullable [] bytes) {
        if (bytes == null) {
            return SearchQuery.text(Objects.requireNonNull(text));
        }
        SearchQuery photoQuery = SearchQuery.photo(bytes);
        return text == null ? photoQuery : photoQuery.and(text);
    }

    private void print(SearchAnswer answer) {
        if (photo != null) {
            String taken = answer.query().category();
            terminal.print("Dikenali sebagai / taken for: " + (taken == null ? "-" : taken));
        }
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
