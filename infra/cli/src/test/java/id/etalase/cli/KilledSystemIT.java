package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.cli.testing.CliProcess;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.cli.testing.RememberingTerminal;
import id.etalase.client.EtalaseClient;
import id.etalase.client.answer.Hit;
import id.etalase.client.answer.Product;
import id.etalase.client.request.SearchQuery;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power cuts: the system is killed while two shops bring their photos in, and started again. */
class KilledSystemIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PRODUCTS = 6;
    private static final int VIEWS = 5;
    private static final int PHOTOS_PER_SHOP = PRODUCTS * VIEWS;
    private static final List<String> SHOPS = List.of("toko-ani", "toko-budi");

    @TempDir
    private Path scratch;

    private Path data = Path.of("");

    @BeforeEach
    void drawShops() throws IOException {
        data = scratch.resolve("data");
        for (int shop = 0; shop < SHOPS.size(); shop++) {
            DrawnPhotos.shop(scratch.resolve(SHOPS.get(shop)), shop * PRODUCTS, PRODUCTS, VIEWS);
        }
    }

    @Test
    void up_afterItWasKilledDuringAnImport_hasEveryPhotoOnce() throws Exception {
        killDuringAnImport();

        try (CliProcess up = CliProcess.up(scratch, data)) {
            long openSearch = running().openSearchPid();
            for (String shop : SHOPS) {
                long there = uploaded(shop);
                assertThat(importing(shop).results())
                        .contains(PHOTOS_PER_SHOP + " live, 0 rejected, 0 pending; " + (PHOTOS_PER_SHOP - there)
                                + " files uploaded");
            }
            assertEveryPhotoIsThereOnce();
            assertSearchFinds("toko-budi", 2);

            up.stop();
            assertThat(isAlive(openSearch)).as("OpenSearch after Ctrl-C").isFalse();
            assertThat(RunningSystem.find(data)).isEmpty();
        }
    }

    private void killDuringAnImport() throws Exception {
        try (CliProcess up = CliProcess.up(scratch, data)) {
            long openSearch = running().openSearchPid();
            List<CompletableFuture<RememberingTerminal>> imports = SHOPS.stream()
                    .map(shop -> CompletableFuture.supplyAsync(() -> importing(shop)))
                    .toList();
            try (EtalaseClient owner = new EtalaseClient(running().web(), ApiKeys.OWNER)) {
                await().atMost(PATIENCE).until(() -> live(owner) > 0);
                assertThat(live(owner)).as("live when it is killed").isLessThan(2L * PHOTOS_PER_SHOP);
            }
            up.kill();

            await().atMost(PATIENCE).until(() -> !isAlive(openSearch));
            assertThat(imports).anySatisfy(KilledSystemIT::assertSaysThatNobodyAnswers);
        }
    }

    private static void assertSaysThatNobodyAnswers(CompletableFuture<RememberingTerminal> ended)
            throws ExecutionException, InterruptedException {
        RememberingTerminal terminal = ended.get();
        assertThat(terminal.results()).isEmpty();
        assertThat(terminal.remarks()).contains("Failed: ");
    }

    private RememberingTerminal importing(String shop) {
        RememberingTerminal terminal = new RememberingTerminal();
        Etalase.commandLine(terminal.terminal(), Installation.ofProcess())
                .execute("import", scratch.resolve(shop).toString(), "--store", shop, "--data", data.toString());
        return terminal;
    }

    private RunningSystem running() {
        return RunningSystem.find(data).orElseThrow();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Looks into the folder that the bucket is. */
    private long uploaded(String shop) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("bucket"))) {
            return files.filter(file -> file.toString().contains("/" + shop + "/") && Files.isRegularFile(file))
                    .filter(file -> file.toString().endsWith(".jpg"))
                    .count();
        }
    }

    private static Stream<String> products() {
        return SHOPS.stream()
                .flatMap(shop -> IntStream.rangeClosed(1, PRODUCTS).mapToObj(number -> shop + ".barang-" + number));
    }

    private static long live(EtalaseClient owner) {
        return products()
                .flatMap(product -> owner.product(product).stream())
                .flatMap(product -> product.photos().stream())
                .filter(Product.Photo::live)
                .count();
    }

    private void assertEveryPhotoIsThereOnce() {
        try (EtalaseClient owner = new EtalaseClient(running().web(), ApiKeys.OWNER)) {
            assertThat(products())
                    .allSatisfy(product -> assertThat(
                                    owner.product(product).orElseThrow().photos())
                            .extracting(photo -> photo.name() + " " + photo.status())
                            .containsExactlyInAnyOrder(
                                    "1.jpg live", "2.jpg live", "3.jpg live", "4.jpg live", "5.jpg live"));
        }
    }

    private void assertSearchFinds(String shop, int number) throws IOException {
        byte[] photo = Files.readAllBytes(
                scratch.resolve(shop).resolve("barang-" + number).resolve("3.jpg"));
        try (EtalaseClient shopper = new EtalaseClient(running().web(), ApiKeys.SEARCH)) {
            List<String> found = shopper.search(SearchQuery.photo(photo).limit(50)).hits().stream()
                    .map(Hit::product)
                    .toList();
            assertThat(found).first().isEqualTo(shop + ".barang-" + number);
            assertThat(found).containsExactlyInAnyOrderElementsOf(products().toList());
        }
    }
}
