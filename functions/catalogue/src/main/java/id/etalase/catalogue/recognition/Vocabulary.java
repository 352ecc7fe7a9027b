package id.etalase.catalogue.recognition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that a model has: for each type of tag its codes, in the model's order, and what people read for them.
 *
 * <p>Kinds and colours are open: a shop may add words of its own. Categories are closed, because shoppers filter by them and
 * thresholds hang on them.
 */
public record Vocabulary(Map<TagType, SequencedMap<String, Label>> words) {
    /** That of a model without tags. */
    public static final Vocabulary NONE = new Vocabulary(Map.of());

    public Vocabulary {
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        of -> Collections.unmodifiableSequencedMap(new LinkedHashMap<>(of.getValue()))));
    }

    /** The codes of a type, in the model's order; none if the model does not speak of it. */
    public List<String> codes(TagType type) {
        SequencedMap<String, Label> known = words.get(type);
        return known == null ? List.of() : List.copyOf(known.keySet());
    }

    /** Whether a category can stand in the catalogue: it is the model's, or the model has none. */
    public boolean admits(@Nullable String category) {
        List<String> categories = codes(TagType.CATEGORY);
        return category == null || categories.isEmpty() || categories.contains(category);
    }

    /** The same tags, as the model words them where it has the word. */
    public Tags labelled(Tags tags) {
        return new Tags(tags.all().stream().map(this::labelled).toList());
    }

    private Tag labelled(Tag tag) {
        SequencedMap<String, Label> known = words.get(tag.type());
        Label label = known == null ? null : known.get(tag.code());
        return label == null ? tag : tag.labelled(label);
    }
}
