package id.etalase.model;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import java.util.List;

/**
 * A linear layer that names one thing about a photo.
 *
 * @param tag what it speaks of
 * @param input what it is a layer over
 * @param file little-endian float32: weights row by row [labels, dimension of the input], then biases [labels]
 * @param temperature divides the scores before the softmax; above 1 for a head that is too sure of itself
 * @param thresholds a tag of less confidence is not shown
 * @param classes the labels in the order of the weights' rows
 */
public record HeadContract(
        TagType tag,
        HeadInput input,
        ModelFile file,
        double temperature,
        Thresholds thresholds,
        List<HeadClass> classes) {
    public HeadContract {
        classes = List.copyOf(classes);
    }

    /**
     * One of the things a head can say.
     *
     * @param synonyms other words for it that labels of photos may have; codes and names of it are known anyway
     * @param others whether it stands for whatever no other class does: nobody is told such a tag
     */
    public record HeadClass(String code, Label label, List<String> synonyms, boolean others) {
        public HeadClass {
            synonyms = List.copyOf(synonyms);
        }
    }
}
