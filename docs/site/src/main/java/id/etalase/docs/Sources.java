package id.etalase.docs;

import id.etalase.docs.page.GuidePage;
import id.etalase.docs.page.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the site is made of.
 *
 * @param root of the repository
 */
record Sources(Path root) {
    /** Every page of the guide, in both languages. */
    List<GuidePage> guide() throws IOException {
        List<GuidePage> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(root.resolve("docs/guide").resolve(language.code()))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .forEach(file -> pages.add(GuidePage.read(file, language)));
            }
        }
        return pages;
    }

    /** The API's contract. */
    Path openApi() {
        return root.resolve("functions/api/src/main/resources/openapi.yaml");
    }

    /** A file of the product's page. */
    Path web(String name) {
        return root.resolve("web/src").resolve(name);
    }
}
