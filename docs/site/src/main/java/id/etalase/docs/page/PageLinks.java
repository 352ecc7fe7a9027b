package id.etalase.docs.page;

import id.etalase.docs.markdown.Links;
import id.etalase.docs.markdown.MarkdownFile;
import id.etalase.docs.markdown.Targets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What the links in a page's text lead to. In Markdown they name files of the repository, so that they work there too; on the site they
 * name pages. The API's contract becomes the page of the API; what the site does not have is only named.
 */
public final class PageLinks implements Links {
    private final Page page;
    private final Map<Path, Page> pages;
    private final Path root;
    private final String repository;
    private final Set<Path> pictures;

    /**
     * @param page where the links will stand
     * @param pages by the files they are made from
     * @param root of the repository
     * @param repository an address before the names of its files; may be empty
     * @param pictures takes those that are shown
     */
    public PageLinks(Page page, Map<Path, Page> pages, Path root, String repository, Set<Path> pictures) {
        this.page = page;
        this.pages = pages;
        this.root = root;
        this.repository = repository;
        this.pictures = pictures;
    }

    @Override
    public void rewrite(MarkdownFile file) {
        new Targets(file, this::href, this::picture).rewrite();
    }

    private String href(Path target, String anchor) {
        Page other = pages.get(target);
        if (other != null) {
            return page.hrefOf(other) + anchor;
        }
        return repository.isEmpty() ? "" : repository + slashed(root.relativize(target)) + anchor;
    }

    private String picture(Path target) {
        pictures.add(target);
        return page.hrefOf(pictureOnSite(target));
    }

    /** Where a picture lies on the site. */
    public static String pictureOnSite(Path picture) {
        return "images/" + picture.getFileName();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
