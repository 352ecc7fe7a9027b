package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.manifest.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
     * How well the model tells what a shop does not sell.
     *
     * @param queries asked with; their label says in which shop such a thing is sold
     * @param gallery the shops: the photos of each label are one
     * @param kinds finer labels by file, of queries and gallery: a shop may lack the kind of a query
     */
    record Foreign(
            String title,
            String protocol,
            Manifest queries,
            Manifest gallery,
            Map<Path, String> kinds,
            List<Goal> goals,
            List<Published> published)
            implements Plan {}

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
