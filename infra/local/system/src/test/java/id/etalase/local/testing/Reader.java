package id.etalase.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Whom a page must serve.
 *
 * @param screen what it is read on
 * @param language {@code id} or {@code en}
 */
public record Reader(Screen screen, String language) {
    /** Both screens in both languages. */
    public static Stream<Reader> everyone() {
        return Arrays.stream(Screen.values())
                .flatMap(screen -> Stream.of("id", "en").map(language -> new Reader(screen, language)));
    }

    /**
     * Opens the browser that this machine has; without one the test is skipped.
     *
     * @param profiles a folder
     */
    public Browser open(Path profiles) throws IOException {
        Path profile = Files.createTempDirectory(profiles, "profile");
        Browser browser = Chromium.installed().open(profile, screen, language);
        browser.prefer("light");
        return browser;
    }

    /** In names of files: {@code phone-id}. */
    @Override
    public String toString() {
        return screen.label() + "-" + language;
    }
}
