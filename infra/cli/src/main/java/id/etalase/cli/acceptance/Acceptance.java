package id.etalase.cli.acceptance;

import id.etalase.cli.importing.CsvColumns;
import id.etalase.cli.importing.CsvSource;
import id.etalase.cli.importing.ImportReport;
import id.etalase.cli.importing.Importer;
import id.etalase.cli.importing.PhotoBucket;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.SearchAnswer;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Asks a running system about photos whose answer is known. */
public final class Acceptance {
    private final PhotoSets sets;
    private final RunningSystem system;
    private final Terminal terminal;
    private final Sample sample;

    /**
     * How much to ask.
     *
     * @param queries of each kind at most
     * @param seed which ones, where there are more
     * @param clients that ask at a time
     */
    public record Sample(int queries, long seed, int clients) {}

    /** @param system an empty one, that runs on this machine */
    public Acceptance(PhotoSets sets, RunningSystem system, Terminal terminal, Sample sample) {
        this.sets = sets;
        this.system = system;
        this.terminal = terminal;
        this.sample = sample;
    }

    /** Imports the shops' photos, then asks with the shoppers'. */
    public AcceptanceReport run() {
        ImportReport grocery;
        ImportReport umkm;
        try (EtalaseClient owner = new EtalaseClient(system.web(), ApiKeys.OWNER);
                PhotoBucket bucket = PhotoBucket.of(system.bucket())) {
            Importer importer = new Importer(bucket, owner, terminal);
            CsvColumns columns = CsvColumns.USUAL;
            grocery = importer.run(
                    CsvSource.read(sets.grocery(), PhotoSets.GROCERY, columns.where("split", "iconic")),
                    PhotoSets.GROCERY);
            umkm = importer.run(
                    CsvSource.read(sets.umkm(), PhotoSets.UMKM, columns.where("split", "train")), PhotoSets.UMKM);
        }
        try (EtalaseClient search = new EtalaseClient(system.web(), ApiKeys.SEARCH);
                Queries queries = new Queries(search, terminal, sample.clients())) {
            TagScore tags = tags(queries);
            ProductScore products = products(queries);
            return new AcceptanceReport(
                    tags,
                    products,
                    List.of(grocery, umkm),
                    queries.latencies(),
                    PeakMemory.ofProcess(system.pid()),
                    PeakMemory.ofProcess(system.openSearchPid()));
        }
    }

    private TagScore tags(Queries queries) {
        List<PhotoSets.TaggedPhoto> asked = sampled(sets.tagQueries());
        List<SearchAnswer> answers = queries.ask(
                "Category", asked.stream().map(PhotoSets.TaggedPhoto::file).toList(), query -> query.limit(1));
        long right = IntStream.range(0, asked.size())
                .filter(i ->
                        asked.get(i).category().equals(answers.get(i).query().category()))
                .count();
        return new TagScore(asked.size(), right);
    }

    private ProductScore products(Queries queries) {
        List<PhotoSets.ProductPhoto> asked = sampled(sets.productQueries());
        List<SearchAnswer> answers = queries.ask(
                "Product",
                asked.stream().map(PhotoSets.ProductPhoto::file).toList(),
                query -> query.limit(5).store(PhotoSets.GROCERY.value()).minScore(0));
        List<ProductScore.Query> scored = IntStream.range(0, asked.size())
                .mapToObj(i -> ProductScore.Query.of(asked.get(i).product().toString(), answers.get(i)))
                .toList();
        return ProductScore.of(scored);
    }

    private <T> List<T> sampled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        if (shuffled.size() > sample.queries()) {
            Collections.shuffle(shuffled, new Random(sample.seed()));
        }
        return shuffled.subList(0, Math.min(shuffled.size(), sample.queries()));
    }
}
