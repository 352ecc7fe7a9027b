package id.etalase.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.OutputType;

/** Pictures of pages, kept as PNG files in {@code target/screenshots} for people to look at. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /**
     * What is in sight.
     *
     * @param name of the file, without its ending
     */
    public static void take(Browser browser, String name) throws IOException {
        keep(name, browser.driver().getScreenshotAs(OutputType.BYTES));
    }

    /**
     * The whole page, also what one would scroll to.
     *
     * @param name of the file, without its ending
     */
    public static void takeWhole(Browser browser, String name) throws IOException {
        Map<String, Object> answer = browser.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        keep(name, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    }

    private static void keep(String name, byte[] png) throws IOException {
        Files.write(Files.createDirectories(FOLDER).resolve(name + ".png"), png);
    }
}
