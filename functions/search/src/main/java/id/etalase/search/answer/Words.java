package id.etalase.search.answer;

import id.etalase.catalogue.recognition.Label;

/**
 * What people read.
 *
 * @param id Indonesian
 * @param en English
 */
public record Words(String id, String en) {
    static Words of(Label label) {
        return new Words(label.id(), label.en());
    }
}
