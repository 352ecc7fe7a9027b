package id.etalase.docs;

import id.etalase.docs.html.Html;
import id.etalase.docs.page.Site;

/** The list of pages that search engines ask for; it needs whole addresses. */
final class SiteMap {
    private SiteMap() {}

    static String of(Site site, String address) {
        return new Html()
                .html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .element(
                        "urlset",
                        list -> site.pages()
                                .forEach(page ->
                                        list.element("url", url -> url.element("loc", address + page.address()))),
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9")
                .toString();
    }
}
