package id.etalase.docs.page;

import id.etalase.docs.html.Html;
import java.util.List;
import java.util.Optional;

/** The ways from a page to the others. */
final class Menu {
    private final Site site;
    private final Page page;
    private final Language language;

    Menu(Site site, Page page) {
        this.site = site;
        this.page = page;
        this.language = page.language();
    }

    /** Beside the text, on a wide screen. */
    void beside(Html html) {
        html.element("nav", this::groups, "class", "menu", "aria-label", language.choose("Panduan", "Guide"));
    }

    /** Folded away behind a word, on a narrow screen. */
    void folded(Html html) {
        html.element(
                "details",
                details -> details.element("summary", "Menu").element("nav", this::groups, "aria-label", "Menu"),
                "class",
                "menu-folded");
    }

    /** The same page in the other language, or the first page of it. */
    void otherLanguage(Html html) {
        Language other = language.other();
        Optional<Page> translation = site.in(other, page.name()).or(() -> site.in(other, "index"));
        translation.ifPresent(there -> html.element(
                "a",
                other.title(),
                "class",
                "button button-quiet language",
                "lang",
                other.code(),
                "hreflang",
                other.code(),
                "href",
                page.hrefOf(there)));
    }

    /** To the pages before and after this one. */
    void wayOn(Html html) {
        List<Page> all = site.menu(language);
        int here = all.indexOf(page);
        html.element(
                "nav",
                nav -> {
                    if (here > 0) {
                        step(nav, all.get(here - 1), "before", language.choose("Sebelumnya", "Before"));
                    }
                    if (here >= 0 && here + 1 < all.size()) {
                        step(nav, all.get(here + 1), "after", language.choose("Berikutnya", "Next"));
                    }
                },
                "class",
                "way-on",
                "aria-label",
                language.choose("Halaman sebelum dan sesudah", "Pages before and after"));
    }

    private void step(Html nav, Page to, String where, String word) {
        nav.element(
                "a",
                link -> link.element("small", word).element("span", to.title()),
                "class",
                where,
                "href",
                page.hrefOf(to),
                "hreflang",
                to.language().code());
    }

    private void groups(Html nav) {
        for (Audience audience : Audience.values()) {
            List<Page> pages = site.menu(language, audience);
            if (!pages.isEmpty()) {
                nav.element("p", audience.title(language), "class", "nav-title")
                        .element("ul", list -> pages.forEach(to -> list.element("li", item -> entry(item, to))));
            }
        }
    }

    private void entry(Html item, Page to) {
        if (to.equals(page)) {
            item.element("a", to.title(), "href", page.hrefOf(to), "aria-current", "page");
        } else if (to.language() == language) {
            item.element("a", to.title(), "href", page.hrefOf(to));
        } else {
            item.element(
                    "a",
                    link -> link.element(
                                    "span", to.title(), "lang", to.language().code())
                            .element("small", language.choose(" (Inggris)", " (Indonesian)")),
                    "href",
                    page.hrefOf(to),
                    "hreflang",
                    to.language().code());
        }
    }
}
