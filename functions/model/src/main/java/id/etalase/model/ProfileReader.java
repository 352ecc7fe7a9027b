package id.etalase.model;

import id.etalase.catalogue.recognition.Agreement;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.catalogue.recognition.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a contract says about the model's answers: its heads' words and thresholds, and the keys {@value #AGREEMENT} and
 * {@value #NO_MATCH}, which may be left out.
 */
final class ProfileReader {
    /** {@code {"category": {"midpoint": 0.7, "slope": 25}, "kind": ..., "colour": ...}}, any of them. */
    static final String AGREEMENT = "agreement";

    /** {@code {"default": 0.5, "categories": {"makanan": 0.6}}}, either of them: similarities, 0 to 1. */
    static final String NO_MATCH = "noMatch";

    private static final double STEEPEST = 1e6;

    private ProfileReader() {}

    /** @param heads those that were read from the same contract */
    static ModelProfile read(ContractNode root, List<HeadContract> heads) {
        Map<TagType, SequencedMap<String, Label>> words = new EnumMap<>(TagType.class);
        Map<TagType, Thresholds> thresholds = new EnumMap<>(TagType.class);
        for (HeadContract head : heads) {
            SequencedMap<String, Label> labels = new LinkedHashMap<>();
            head.classes().stream().filter(of -> !of.others()).forEach(of -> labels.put(of.code(), of.label()));
            words.put(head.tag(), labels);
            thresholds.put(head.tag(), head.thresholds());
        }
        Vocabulary vocabulary = new Vocabulary(words);
        return new ModelProfile(vocabulary, thresholds, agreements(root), matchThresholds(root, vocabulary));
    }

    private static Map<TagType, Agreement> agreements(ContractNode root) {
        Map<TagType, Agreement> agreements = new EnumMap<>(TagType.class);
        if (root.has(AGREEMENT)) {
            ContractNode node = root.object(AGREEMENT);
            node.only(Set.copyOf(Stream.of(TagType.values()).map(TagType::code).toList()));
            Stream.of(TagType.values())
                    .filter(type -> node.has(type.code()))
                    .forEach(type -> agreements.put(type, agreement(node.object(type.code()))));
        }
        return agreements;
    }

    private static Agreement agreement(ContractNode node) {
        node.only(Set.of("midpoint", "slope"));
        return new Agreement(node.number("midpoint", -1, 1), node.number("slope", 1 / STEEPEST, STEEPEST));
    }

    private static Thresholds matchThresholds(ContractNode root, Vocabulary vocabulary) {
        if (!root.has(NO_MATCH)) {
            return Thresholds.NONE;
        }
        ContractNode node = root.object(NO_MATCH).only(Set.of("default", "categories"));
        Map<String, Double> byCategory = new HashMap<>();
        if (node.has("categories")) {
            ContractNode categories = node.object("categories");
            List<String> known = vocabulary.codes(TagType.CATEGORY);
            if (!known.isEmpty()) { // Else its head is yet to be taught.
                categories.only(Set.copyOf(known));
            }
            categories.fields().forEach(code -> byCategory.put(code, categories.number(code, 0, 1)));
        }
        return new Thresholds(node.has("default") ? node.number("default", 0, 1) : 0, byCategory);
    }
}
