package id.etalase.local.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.etalase.local.testing.Browser;
import id.etalase.local.testing.OwnerDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Takes the products out as a CSV, changes it as a spreadsheet would, and brings it back. The shop has {@code kaos} at 40,000 and
 * {@code tas}.
 */
public final class PriceListJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Browser browser;
    private final OwnerDesk desk;
    private final Path folder;

    /** @param folder where the browser puts what it downloads */
    public PriceListJourney(Browser browser, OwnerDesk desk, Path folder) {
        this.browser = browser;
        this.desk = desk;
        this.folder = folder;
    }

    /** Raises one price; a price that could mean two things and a product that the shop does not have are told by their lines. */
    public void raiseThePrice(String store, String picture) throws IOException {
        Path list = download(store);
        String text = Files.readString(list, StandardCharsets.UTF_8);
        assertThat(text).contains(",kaos,", ",40000,", ",tas,", ",90000,");
        bring(text.replace(",40000,", ",Rp 45.000,").replace(",90000,", ",90rb,") + "1.jpg,hilang,Hilang,1,,,\r\n");
        desk.awaitCount("[data-testid='list-changes'] li", 1);
        desk.awaitWords("[data-testid='list-changes']", "45.000");
        assertThat(desk.words("[data-testid='list-mistakes']")).contains("90rb", "hilang");
        desk.look("a list compared", picture + "-compared");
        desk.press("save-list");
        desk.awaitCount("[data-testid='save-list']", 0);
        desk.awaitCount("[data-testid='list-mistakes'] li", 2);
        desk.look("a list saved", picture + "-saved");
        desk.press("room-barang");
        desk.awaitWords("[data-product='" + store + ".kaos']", "45.000");
    }

    /** Brings something that is no list. */
    public void bringAPhoto(byte[] photo) throws IOException {
        desk.press("room-toko");
        Path file = Files.write(Files.createTempFile(folder, "daftar", ".csv"), photo);
        browser.parts("list-input").getFirst().sendKeys(file.toString());
        desk.awaitWords("price-list-import owner-notice", "CSV");
    }

    private Path download(String store) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        desk.press("room-toko");
        desk.press("download");
        Path list = folder.resolve(store + ".csv");
        await("the list has arrived").atMost(PATIENCE).until(() -> Files.exists(list) && Files.size(list) > 0);
        return list;
    }

    private void bring(String text) throws IOException {
        Path changed = Files.writeString(Files.createTempFile(folder, "daftar", ".csv"), text);
        browser.parts("list-input").getFirst().sendKeys(changed.toString());
    }
}
