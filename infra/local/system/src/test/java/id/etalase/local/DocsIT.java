package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.local.testing.Axe;
import id.etalase.local.testing.Browser;
import id.etalase.local.testing.Chromium;
import id.etalase.local.testing.Screen;
import id.etalase.local.testing.Screenshots;
import id.etalase.local.testing.Systems;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documentation site as a running system serves it. */
class DocsIT {
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"#]+)[^\"]*\"");

    @TempDir
    private static Path folder;

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = Systems.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void pages_allThatCanBeReachedFromTheFirst_areServed() throws Exception {
        Map<URI, Integer> statuses = statuses();

        assertThat(statuses).hasSizeGreaterThan(20);
        assertThat(statuses.entrySet().stream().filter(answer -> answer.getValue() != 200))
                .as("what a link leads to and is not there")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pages_inABrowser_areForEverybody(Screen screen) throws Exception {
        List<URI> pages = statuses().keySet().stream()
                .filter(address ->
                        address.getPath().endsWith("/") || address.getPath().endsWith(".html"))
                .toList();
        try (Browser browser = Chromium.installed().open(folder.resolve(screen.label()), screen, "id")) {
            // The API's page is long, and a busy machine slow.
            browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            for (URI page : pages) {
                look(browser, page, screen);
            }
            browser.prefer("dark");
            browser.open(docs("owner.html"));
            Axe.assertClean(browser, "owner.html, dark, on a " + screen.label());
            Screenshots.take(browser, "docs-owner-dark-" + screen.label());
            browser.assertNoComplaints();
        }
    }

    private static void look(Browser browser, URI page, Screen screen) throws IOException {
        String name = docs("").relativize(page).getPath();
        browser.open(page);
        Axe.assertClean(browser, name + " on a " + screen.label());
        assertThat(browser.value("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits on a %s", name, screen.label())
                .isEqualTo(true);
        if (Stream.of("", "owner.html", "api/", "en/developers.html").anyMatch(name::equals)) {
            String picture = name.isEmpty()
                    ? "index"
                    : name.replaceAll("\\.html$|/$", "").replace('/', '-');
            Screenshots.take(browser, "docs-" + picture + "-" + screen.label());
        }
    }

    /** Every address of the site that a link, a picture or a style names, and how it is answered. */
    private static Map<URI, Integer> statuses() throws Exception {
        Map<URI, Integer> statuses = new TreeMap<>();
        Deque<URI> waiting = new ArrayDeque<>(List.of(docs("")));
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!waiting.isEmpty()) {
                URI address = waiting.remove();
                if (!statuses.containsKey(address)) {
                    HttpResponse<String> answer =
                            client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                    statuses.put(address, answer.statusCode());
                    if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                        LINK.matcher(answer.body())
                                .results()
                                .map(match -> address.resolve(match.group(1)))
                                .filter(link -> link.getAuthority().equals(address.getAuthority()))
                                .forEach(waiting::add);
                    }
                }
            }
        }
        return statuses;
    }

    private static URI docs(String page) {
        return system.running().web().resolve("/docs/" + page);
    }
}
