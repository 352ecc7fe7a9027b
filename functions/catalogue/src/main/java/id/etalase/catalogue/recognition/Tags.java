package id.etalase.catalogue.recognition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of one photo or product, most confident first within a type. */
public record Tags(List<Tag> all) {
    /** None: nothing can be said with confidence, or nothing was said. */
    public static final Tags NONE = new Tags(List.of());

    public Tags {
        all = List.copyOf(all);
    }

    /** Those of one type. */
    public List<Tag> of(TagType type) {
        return all.stream().filter(tag -> tag.type() == type).toList();
    }

    /** Whether there is one of a type. */
    public boolean has(TagType type) {
        return all.stream().anyMatch(tag -> tag.type() == type);
    }

    /** The code of the most confident category, or null where none passed its threshold. */
    public @Nullable String category() {
        return of(TagType.CATEGORY).stream().map(Tag::code).findFirst().orElse(null);
    }

    /** These, and of the types of which there are none here the others. */
    public Tags over(Tags others) {
        return new Tags(Arrays.stream(TagType.values())
                .flatMap(type -> (has(type) ? this : others).of(type).stream())
                .toList());
    }
}
