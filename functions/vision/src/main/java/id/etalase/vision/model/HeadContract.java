package id.etalase.vision.model;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.TagType;
import java.util.List;

/**
 * A linear layer over the embedding that names one thing about a photo.
 *
 * @param tag what it speaks of
 * @param file little-endian float32: weights row by row [labels, dimension], then biases [labels]
 * @param temperature divides the scores before the softmax; above 1 for a head that is too sure of itself
 * @param threshold 0 to 1: a tag of less confidence is not shown
 * @param classes the labels in the order of the weights' rows
 */
public record HeadContract(TagType tag, ModelFile file, double temperature, double threshold, List<HeadClass> classes) {
    public HeadContract {
        classes = List.copyOf(classes);
    }

    /** One of the things a head can say. */
    public record HeadClass(String code, Label label) {}
}
