package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.manifest.Manifest;
import java.util.List;

/** What is to be measured. */
public sealed interface Plan {
    /** For people. */
    String title();

    /** How exactly, in a sentence or two. */
    String protocol();

    /** What somebody set. */
    List<Goal> goals();

    /** What others published for such a question, on other photos. */
    List<Published> published();

    /**
     * How well photos find photos.
     *
     * @param queries asked with
     * @param gallery searched; the very same manifest means leave-one-out
     */
    record Retrieval(
            String title,
            String protocol,
            Manifest queries,
            Manifest gallery,
            List<Goal> goals,
            List<Published> published)
            implements Plan {
        boolean leaveOneOut() {
            return queries.equals(gallery);
        }
    }

    /**
     * How well a head names photos.
     *
     * @param photos with labels that are codes of the head, or its labels in either language
     * @param tag which head
     */
    record Tagging(
            String title, String protocol, Manifest photos, TagType tag, List<Goal> goals, List<Published> published)
            implements Plan {}
}
