package id.etalase.api.answer;

import id.etalase.catalogue.recognition.Label;

/**
 * What people read.
 *
 * @param id Indonesian
 * @param en English
 */
public record Words(String id, String en) {
    /** The words of a label. */
    public static Words of(Label label) {
        return new Words(label.id(), label.en());
    }
}
