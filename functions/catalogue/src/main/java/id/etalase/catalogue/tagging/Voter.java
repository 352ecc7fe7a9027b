package id.etalase.catalogue.tagging;

import id.etalase.catalogue.recognition.Tag;
import java.util.List;

/**
 * A product like the photo, whose owner has confirmed tags of the type that is voted on.
 *
 * @param tags those tags
 * @param odds that the photo shares them: {@code probability / (1 - probability)}
 */
record Voter(List<Tag> tags, double odds) {
    Voter {
        tags = List.copyOf(tags);
    }
}
