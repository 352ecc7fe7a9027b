package id.etalase.learning.tagging;

import id.etalase.model.HeadContract.HeadClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which class the label of a photo means: the one that has it as its code, a synonym or a name, else the one of the others. */
public final class LabelWords {
    private final Map<String, HeadClass> byWord = new HashMap<>();
    private final Optional<HeadClass> others;

    /** @param classes where two share a word, a code goes before a synonym before a name, and the first before the second */
    public LabelWords(List<HeadClass> classes) {
        classes.forEach(each -> add(each.code(), each));
        classes.forEach(each -> each.synonyms().forEach(word -> add(word, each)));
        classes.forEach(each -> add(each.label().id(), each));
        classes.forEach(each -> add(each.label().en(), each));
        others = classes.stream().filter(HeadClass::others).findFirst();
    }

    private void add(String word, HeadClass meant) {
        byWord.putIfAbsent(LabelCode.of(word), meant);
    }

    /** Whether a class has the word. */
    public boolean has(String label) {
        return byWord.containsKey(LabelCode.of(label));
    }

    /** The class, if there is one. */
    public Optional<HeadClass> meant(String label) {
        return Optional.ofNullable(byWord.get(LabelCode.of(label))).or(() -> others);
    }
}
