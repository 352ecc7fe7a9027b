package id.etalase.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out of a page, by the rules of axe-core: WCAG 2.2 A and AA, and its best practices. */
public final class Axe {
    private static final String SCRIPT = read();

    private Axe() {}

    /**
     * Fails where the page as it stands breaks a rule.
     *
     * @param state what the page shows, for the message
     */
    public static void assertClean(Browser browser, String state) {
        assertThat(violations(browser)).as("axe: " + state).isEmpty();
    }

    /** Each as its rule, what it asks for, and the elements that break it. */
    public static List<String> violations(Browser browser) {
        browser.driver().executeScript("if (!window.axe) { " + SCRIPT + "\n}");
        Object found = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const told = (violation) => `${violation.id}: ${violation.help}\\n`
                  + violation.nodes.map((node) => `  ${node.html}\\n    ${node.failureSummary.replaceAll('\\n', ' ')}`).join('\\n');
                axe.run(document, { resultTypes: ['violations'] })
                  .then((result) => done(result.violations.map(told)), (thrown) => done([String(thrown)]));
                """);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
