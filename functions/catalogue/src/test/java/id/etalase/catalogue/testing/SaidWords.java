package id.etalase.catalogue.testing;

import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares words letter by letter: knows no stems, no synonyms and no typing errors. */
final class SaidWords {
    private static final int NAME = 3;
    private static final int LABEL = 2;
    private static final int DESCRIPTION = 1;

    private SaidWords() {}

    /** What is said about the product of a photo, of that which was asked for; empty if nothing is. */
    static Optional<WordsMatch> match(PhotoDocument photo, String asked) {
        ProductFacts facts = photo.facts().facts();
        Set<String> name = words(facts.name());
        Set<String> description = words(facts.description());
        Set<String> labels = photo.tags().all().stream()
                .map(Tag::label)
                .flatMap(label -> words(label.id() + " " + label.en()).stream())
                .collect(Collectors.toSet());
        List<Integer> weights = words(asked).stream()
                .map(word -> name.contains(word)
                        ? NAME
                        : labels.contains(word) ? LABEL : description.contains(word) ? DESCRIPTION : 0)
                .toList();
        long found = weights.stream().filter(weight -> weight > 0).count();
        int needed = weights.size() - weights.size() / 4;
        int weight = weights.stream().mapToInt(Integer::intValue).sum();
        return weight == 0 ? Optional.empty() : Optional.of(new WordsMatch(photo, weight, found >= needed));
    }

    private static Set<String> words(@Nullable String text) {
        return Arrays.stream(Objects.requireNonNullElse(text, "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
