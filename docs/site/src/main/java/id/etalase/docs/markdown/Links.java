package id.etalase.docs.markdown;

/** Knows where the links of a file lead. */
@FunctionalInterface
public interface Links {
    /**
     * Makes a file's links and pictures lead to where they shall on the site.
     *
     * @param file whose tree is changed
     */
    void rewrite(MarkdownFile file);
}
