package id.etalase.aws.runtime;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * What the packaged functions take, memory size by memory size: {@code ./etalase mvn -Pbenchmark -pl infra/aws -am -DskipTests
 * package}. Prints a table, and writes {@code target/lambda-benchmark.json}.
 */
public final class LambdaBenchmark {
    private static final List<Integer> MEMORIES = List.of(1024, 1769, 2048, 3538);
    private static final int PRODUCTS = 20;
    private static final int ROUNDS = 10;
    private static final int IN_A_ROW = 10;

    /** What the page and the widget send. */
    private static final int SIDE = 640;

    private final Surroundings around;
    private final TimedProxy proxy;
    private final Path directory;
    private final byte[] query;

    private LambdaBenchmark(Surroundings around, TimedProxy proxy, Path directory, byte[] query) {
        this.around = around;
        this.proxy = proxy;
        this.directory = directory;
        this.query = query;
    }

    /**
     * What one memory size gives, in milliseconds and MB.
     *
     * @param lazyInit initialisation without a snapshot
     * @param lazyFirst the first search after it
     * @param init initialisation for a snapshot, rehearsal included; nobody waits for it
     * @param restore what the function itself does after a restore; Lambda's own part cannot be measured here
     * @param first the first search after the restore
     * @param p50 a search later on, with all that OpenSearch takes
     * @param openSearch what OpenSearch takes of it, in the middle
     * @param own the middle of a search without what OpenSearch took
     * @param forward one forward pass of the network alone, in the middle
     * @param photo a photo indexed, in the middle
     * @param searchMemory the most memory that the search function had
     * @param indexingMemory the most memory that the indexing function had
     * @param temporary in {@code /tmp}
     */
    public record Row(
            int memory,
            double lazyInit,
            double lazyFirst,
            double init,
            double restore,
            double first,
            double p50,
            double p95,
            double openSearch,
            double own,
            double forward,
            double photo,
            long searchMemory,
            long indexingMemory,
            long temporary) {}

    /** @param arguments where the JSON goes */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("etalase-benchmark");
        DemoCatalogue catalogue = DemoCatalogue.seeded();
        System.out.printf(
                Locale.ROOT,
                "%s, %d processors, Java %s, %s%n",
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Sandbox.HERE);
        List<Row> rows = new ArrayList<>();
        try (Surroundings around = new Surroundings(directory);
                TimedProxy proxy = new TimedProxy(around.openSearch())) {
            byte[] query = Documents.search(jpeg(catalogue.queryPhoto().jpeg()));
            LambdaBenchmark benchmark = new LambdaBenchmark(around, proxy, directory, query);
            for (int memory : MEMORIES) {
                Row row = benchmark.row(memory, catalogue);
                print(row);
                rows.add(row);
            }
        }
        Files.write(
                Path.of(arguments[0]),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsBytes(rows));
    }

    private Row row(int memory, DemoCatalogue catalogue) throws IOException {
        Timed photos = index(memory, catalogue);
        double[] lazy = lazily(memory);
        try (LambdaProcess search = start("search", memory, true);
                Network network = Network.start(TaskDirectory.of("search"), memory)) {
            search.api().awaitInitialised();
            double init = search.sinceStart();
            double restore = milliseconds(search.api()::restore);
            double first = milliseconds(() -> search.api().invoke(query));
            Samples searches = new Samples();
            Samples own = new Samples();
            Samples openSearch = new Samples();
            Samples forward = new Samples();
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < IN_A_ROW; i++) {
                    proxy.taken();
                    double whole = milliseconds(() -> search.api().invoke(query));
                    double theirs = proxy.taken() / 1e6;
                    searches.add(whole);
                    openSearch.add(theirs);
                    own.add(whole - theirs);
                }
                for (int i = 0; i < IN_A_ROW; i++) {
                    forward.add(network.pass());
                }
            }
            return new Row(
                    memory,
                    lazy[0],
                    lazy[1],
                    init,
                    restore,
                    first,
                    searches.percentile(50),
                    searches.percentile(95),
                    openSearch.percentile(50),
                    own.percentile(50),
                    forward.percentile(50),
                    photos.milliseconds(),
                    search.peakMemory() >> 20,
                    photos.peak() >> 20,
                    search.temporaryBytes() / 1_000_000);
        }
    }

    private record Timed(double milliseconds, long peak) {}

    /** Indexes what is there anew, a photo at a time. */
    private Timed index(int memory, DemoCatalogue catalogue) throws IOException {
        Samples samples = new Samples();
        try (LambdaProcess indexing = start("indexing", memory, true)) {
            indexing.api().awaitInitialised();
            indexing.api().restore();
            for (DemoProduct product : catalogue.products().subList(0, PRODUCTS)) {
                ObjectKey.Photo key = new ObjectKey.Photo(product.id(), memory + ".jpg");
                around.put(key.text(), catalogue.photos(product.id()).getFirst());
                byte[] event = Documents.batch(around.events());
                samples.add(milliseconds(() -> indexing.api().invoke(event)));
            }
            return new Timed(samples.percentile(50), indexing.peakMemory());
        }
    }

    private double[] lazily(int memory) throws IOException {
        try (LambdaProcess search = start("search", memory, false)) {
            search.api().awaitInitialised();
            double init = search.sinceStart();
            return new double[] {init, milliseconds(() -> search.api().invoke(query))};
        }
    }

    private LambdaProcess start(String name, int memory, boolean snapStart) throws IOException {
        TaskDirectory task = TaskDirectory.of(name);
        return LambdaProcess.start(
                new LambdaProcess.Function(
                        task,
                        LambdaProcess.handler(name),
                        around.environment(task, proxy.endpoint()),
                        memory,
                        snapStart),
                directory.resolve(name + ".log"));
    }

    private static double milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static byte[] jpeg(byte[] photo) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
        double scale = (double) SIDE / Math.max(image.getWidth(), image.getHeight());
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        scaled.getGraphics().drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(scaled, "jpeg", file);
        return file.toByteArray();
    }

    private static void print(Row row) {
        System.out.printf(
                Locale.ROOT,
                """
                %d MB
                  without a snapshot: init %.0f ms, first search %.0f ms
                  with one: init and rehearsal %.0f ms, after the restore %.0f ms, first search %.1f ms = %.2f x p50
                  search p50 %.1f ms, p95 %.1f ms, of which OpenSearch %.1f ms; ours %.1f ms = %.2f x a forward pass of %.1f ms
                  photo indexed p50 %.1f ms
                  peak memory: search %d MiB = %.0f %%, indexing %d MiB = %.0f %%; /tmp %d MB
                """,
                row.memory(),
                row.lazyInit(),
                row.lazyFirst(),
                row.init(),
                row.restore(),
                row.first(),
                row.first() / row.p50(),
                row.p50(),
                row.p95(),
                row.openSearch(),
                row.own(),
                row.own() / row.forward(),
                row.forward(),
                row.photo(),
                row.searchMemory(),
                100.0 * row.searchMemory() / row.memory(),
                row.indexingMemory(),
                100.0 * row.indexingMemory() / row.memory(),
                row.temporary());
    }
}
