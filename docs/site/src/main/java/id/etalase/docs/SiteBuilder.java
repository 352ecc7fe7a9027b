package id.etalase.docs;

import id.etalase.docs.api.ApiDocument;
import id.etalase.docs.api.ApiPage;
import id.etalase.docs.check.LinkCheck;
import id.etalase.docs.check.Mistakes;
import id.etalase.docs.check.TranslationCheck;
import id.etalase.docs.markdown.Directives;
import id.etalase.docs.markdown.Figures;
import id.etalase.docs.markdown.MarkdownException;
import id.etalase.docs.markdown.MarkdownHtml;
import id.etalase.docs.markdown.Outline;
import id.etalase.docs.page.GuidePage;
import id.etalase.docs.page.Layout;
import id.etalase.docs.page.Page;
import id.etalase.docs.page.PageLinks;
import id.etalase.docs.page.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Makes every page and checks them together. */
final class SiteBuilder {
    private final Sources sources;
    private final String address;
    private final String repository;
    private final Mistakes mistakes = new Mistakes();

    SiteBuilder(Sources sources, String address, String repository) {
        this.sources = sources;
        this.address = address;
        this.repository = repository;
    }

    /**
     * Writes the site.
     *
     * @param folder where to; what lies there goes away first
     * @return what is wrong
     */
    List<String> build(Path folder) throws IOException {
        List<GuidePage> guide = sources.guide();
        Site site = new Site(Stream.concat(guide.stream().map(GuidePage::page), Stream.of(ApiPage.PAGE))
                .toList());
        TranslationCheck.run(site, mistakes);
        SiteFolder output = new SiteFolder(folder);
        output.empty();
        Layout layout = new Layout(site, address);
        Map<Path, Page> bySource = new HashMap<>();
        guide.forEach(page -> bySource.put(page.file().path(), page.page()));
        bySource.put(sources.openApi(), ApiPage.PAGE);
        for (GuidePage page : guide) {
            try {
                write(page, bySource, layout, output);
            } catch (MarkdownException e) {
                mistakes.add(page.page().path(), String.valueOf(e.getMessage()));
            }
        }
        ApiPage api = new ApiPage(ApiDocument.read(sources.openApi()));
        output.write(ApiPage.PAGE.path(), layout.of(ApiPage.PAGE, api.text(), api.outline()));
        output.copy(sources.openApi(), ApiPage.DOCUMENT);
        dress(output, site);
        if (mistakes.all().isEmpty()) { // A page that could not be made would be missed by every link to it.
            new LinkCheck(folder, mistakes).run();
        }
        return mistakes.all();
    }

    private void write(GuidePage guide, Map<Path, Page> bySource, Layout layout, SiteFolder output) throws IOException {
        Page page = guide.page();
        Node document = guide.file().document();
        new Directives(
                        new PageLinks(page, bySource, sources.root(), repository, output.pictures()),
                        page.language().code())
                .follow(guide.file());
        Figures.withoutCommand(document)
                .forEach(heading -> mistakes.add(
                        page.path(), "name the command that printed the figures under \"" + heading + "\""));
        output.copyPictures();
        Outline outline = Outline.of(document);
        output.write(page.path(), layout.of(page, MarkdownHtml.of(document, outline, output::sizeOf), outline));
    }

    private void dress(SiteFolder output, Site site) throws IOException {
        for (String file : List.of("css/tokens.css", "css/base.css", "logo.svg")) {
            output.copy(sources.web(file), file);
        }
        output.copyResource("docs.css", "css/docs.css");
        if (!address.isEmpty()) {
            output.write("sitemap.xml", SiteMap.of(site, address));
        }
    }
}
