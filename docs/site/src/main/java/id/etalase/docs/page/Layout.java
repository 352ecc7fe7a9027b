package id.etalase.docs.page;

import id.etalase.docs.html.Html;
import id.etalase.docs.markdown.Outline;
import java.util.List;

/** What surrounds a page's text: head, header, menu, outline, way on. Works without a script. */
public final class Layout {
    private static final List<String> STYLES = List.of("css/tokens.css", "css/base.css", "css/docs.css");

    private final Site site;
    private final String address;

    /**
     * @param site every page
     * @param address where the site stands, with a slash at the end; empty if that is not known
     */
    public Layout(Site site, String address) {
        this.site = site;
        this.address = address;
    }

    /**
     * A whole page.
     *
     * @param page what it is
     * @param text its HTML, heading included
     * @param outline the headings in it
     */
    public String of(Page page, String text, Outline outline) {
        Menu menu = new Menu(site, page);
        Html html = new Html().html("<!doctype html>\n");
        // data-ready: css/base.css hides an English page of the product until a script has put the texts in; here is
        // none.
        html.element(
                "html",
                root -> root.element("head", head -> head(head, page)).element("body", body -> {
                    body.element(
                            "a",
                            words(page, "Langsung ke isi", "Skip to the text"),
                            "class",
                            "skip",
                            "href",
                            "#content");
                    header(body, page, menu);
                    body.element(
                            "div",
                            frame -> {
                                menu.beside(frame);
                                frame.element(
                                        "main",
                                        main -> {
                                            main.element("article", article -> article.html(text));
                                            menu.wayOn(main);
                                        },
                                        "id",
                                        "content");
                                outline(frame, page, outline);
                            },
                            "class",
                            "frame");
                    footer(body, page);
                }),
                "lang",
                page.language().code(),
                "data-ready",
                "");
        return html.text("\n").toString();
    }

    private void head(Html head, Page page) {
        head.empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", page.title() + " · Etalase")
                .empty("meta", "name", "description", "content", page.description())
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "theme-color", "content", "#faf6ef", "media", "(prefers-color-scheme: light)")
                .empty("meta", "name", "theme-color", "content", "#18171f", "media", "(prefers-color-scheme: dark)")
                .empty("meta", "property", "og:title", "content", page.title())
                .empty("meta", "property", "og:description", "content", page.description())
                .empty("meta", "property", "og:type", "content", "article")
                .empty("link", "rel", "icon", "type", "image/svg+xml", "href", page.hrefOf("logo.svg"));
        STYLES.forEach(style -> head.empty("link", "rel", "stylesheet", "href", page.hrefOf(style)));
        if (!address.isEmpty()) {
            head.empty("link", "rel", "canonical", "href", address + page.address());
        }
        site.pages().stream()
                .filter(other -> other.name().equals(page.name()))
                .forEach(other -> head.empty(
                        "link",
                        "rel",
                        "alternate",
                        "hreflang",
                        other.language().code(),
                        "href",
                        address.isEmpty() ? page.hrefOf(other) : address + other.address()));
    }

    private void header(Html body, Page page, Menu menu) {
        body.element(
                "header",
                header -> {
                    header.element(
                            "a",
                            brand -> brand.empty(
                                            "img",
                                            "src",
                                            page.hrefOf("logo.svg"),
                                            "alt",
                                            "",
                                            "width",
                                            "40",
                                            "height",
                                            "40")
                                    .element("span", "Etalase")
                                    .element("small", words(page, "Panduan", "Guide")),
                            "class",
                            "brand",
                            "href",
                            page.hrefOf(page.language().folder() + "index.html"));
                    menu.otherLanguage(header);
                    menu.folded(header);
                },
                "class",
                "top");
    }

    private static void outline(Html frame, Page page, Outline outline) {
        List<Outline.Entry> entries =
                outline.entries().stream().filter(entry -> entry.level() == 2).toList();
        if (entries.size() < 2) {
            return;
        }
        frame.element(
                "nav",
                nav -> nav.element("p", words(page, "Di halaman ini", "On this page"), "class", "nav-title")
                        .element(
                                "ul",
                                list -> entries.forEach(entry -> list.element(
                                        "li", item -> item.element("a", entry.title(), "href", "#" + entry.id())))),
                "class",
                "outline",
                "aria-label",
                words(page, "Di halaman ini", "On this page"));
    }

    private static void footer(Html body, Page page) {
        body.element(
                "footer",
                words(
                        page,
                        "Etalase adalah perangkat lunak sumber terbuka, Apache-2.0.",
                        "Etalase is open-source software, Apache-2.0."),
                "class",
                "foot");
    }

    private static String words(Page page, String indonesian, String english) {
        return page.language().choose(indonesian, english);
    }
}
