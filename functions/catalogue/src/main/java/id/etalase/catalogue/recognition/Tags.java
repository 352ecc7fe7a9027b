package id.etalase.catalogue.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of one photo, most confident first within a type. */
public record Tags(List<Tag> all) {
    /** A photo about which nothing can be said with confidence. */
    public static final Tags NONE = new Tags(List.of());

    public Tags {
        all = List.copyOf(all);
    }

    /** The code of the most confident category, or null where none passed its threshold. */
    public @Nullable String category() {
        return all.stream()
                .filter(tag -> tag.type() == TagType.CATEGORY)
                .map(Tag::code)
                .findFirst()
                .orElse(null);
    }
}
