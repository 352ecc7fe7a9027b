package id.etalase.search.answer;

import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;

/**
 * A word for what a photo shows.
 *
 * @param tag what it speaks of, such as {@code category}
 * @param confidence 0 to 1
 */
public record TagView(String tag, String code, Words label, double confidence) {
    static List<TagView> all(Tags tags) {
        return tags.all().stream().map(TagView::of).toList();
    }

    static Tags tags(Recognition recognition) {
        return recognition instanceof Recognition.Recognized recognized ? recognized.tags() : Tags.NONE;
    }

    private static TagView of(Tag tag) {
        return new TagView(tag.type().code(), tag.code(), Words.of(tag.label()), Rounded.of(tag.confidence()));
    }
}
