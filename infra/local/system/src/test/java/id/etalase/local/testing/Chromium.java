package id.etalase.local.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A browser that is installed on this machine; none is downloaded.
 *
 * @param browser its program
 * @param driver the program that steers it
 */
public record Chromium(Path browser, Path driver) {
    /** The one on the path; without one the test is skipped and says so. */
    public static Chromium installed() {
        Optional<Chromium> found = program("chromium", "chromium-browser", "google-chrome")
                .flatMap(browser -> program("chromedriver").map(driver -> new Chromium(browser, driver)));
        assumeThat(found)
                .as("Skipped: chromium and chromedriver are not on this machine's path.")
                .isPresent();
        return found.orElseThrow();
    }

    /**
     * Opens it without a window, with a fresh profile and nothing that calls home.
     *
     * @param profile an empty or absent folder
     * @param language {@code id} or {@code en}: what the reader chose on an earlier visit
     */
    public Browser open(Path profile, Screen screen, String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--user-data-dir=" + profile);
        screen.apply(options);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", beforePages(language)));
        return new Browser(driver);
    }

    /** Sets the language unless the page has been told another since, and begins to watch for layout that shifts. */
    private static String beforePages(String language) {
        return """
                try { localStorage.getItem('etalase.language') || localStorage.setItem('etalase.language', '%s'); } catch {}
                window.layoutShifts = [];
                new PerformanceObserver((list) => window.layoutShifts.push(...list.getEntries()))
                  .observe({ type: 'layout-shift', buffered: true });
                """.formatted(language);
    }

    private static Optional<Path> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name ->
                        Pattern.compile(File.pathSeparator).splitAsStream(path).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
