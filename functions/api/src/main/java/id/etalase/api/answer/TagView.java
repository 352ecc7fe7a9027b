package id.etalase.api.answer;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;

/**
 * A word for what a photo shows.
 *
 * @param tag what it speaks of, such as {@code category}
 * @param confidence 0 to 1
 * @param source whose word it is: {@code head}, {@code neighbours} or {@code owner}
 */
public record TagView(String tag, String code, Words label, double confidence, String source) {
    /** All tags, in their order. */
    public static List<TagView> all(Tags tags) {
        return tags.all().stream().map(TagView::of).toList();
    }

    private static TagView of(Tag tag) {
        return new TagView(
                tag.type().code(),
                tag.code(),
                Words.of(tag.label()),
                Rounded.of(tag.confidence()),
                tag.source().code());
    }
}
