package id.etalase.docs.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pages there are.
 *
 * @param pages in the order of the menu
 */
public record Site(List<Page> pages) {
    public Site {
        pages = pages.stream()
                .sorted(Comparator.comparing(Page::audience).thenComparingInt(Page::order))
                .toList();
    }

    /** The same page in another language. */
    public Optional<Page> in(Language language, String name) {
        return pages.stream()
                .filter(page -> page.language() == language && page.name().equals(name))
                .findFirst();
    }

    /** What the menu of a language lists for a group of readers: its own pages, and those that exist only in the other one. */
    public List<Page> menu(Language language, Audience audience) {
        return pages.stream()
                .filter(page -> page.audience() == audience)
                .filter(page ->
                        page.language() == language || in(language, page.name()).isEmpty())
                .toList();
    }

    /** The whole menu of a language, from top to bottom. */
    public List<Page> menu(Language language) {
        return pages.stream()
                .map(Page::audience)
                .distinct()
                .flatMap(audience -> menu(language, audience).stream())
                .toList();
    }
}
