package id.etalase.model;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.model.HeadContract.HeadClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the heads of a contract. A label may have a threshold, synonyms and the mark of the others; all may be left out. */
final class HeadReader {
    /** Other words for a label. */
    static final String SYNONYMS = "synonyms";

    /** What a head reads: {@code embedding}, also where it is left out, or {@code colours}. */
    static final String INPUT = "input";

    private HeadReader() {}

    static List<HeadContract> read(ContractNode root) {
        List<HeadContract> heads = new ArrayList<>();
        Set<TagType> seen = new HashSet<>();
        for (ContractNode node : root.list("heads")) {
            HeadContract head = head(node);
            if (!seen.add(head.tag())) {
                node.mistake("is a second head for the tag " + head.tag().code() + "; keep one");
            }
            heads.add(head);
        }
        return heads;
    }

    private static HeadContract head(ContractNode node) {
        node.only(Set.of("tag", INPUT, "file", "sha256", "temperature", "threshold", "labels"));
        Map<String, Double> thresholds = new HashMap<>();
        List<HeadClass> classes = classes(node.list("labels"), thresholds);
        if (classes.stream().filter(HeadClass::others).count() > 1) {
            node.mistake("has several labels that stand for the others; keep one");
        }
        return new HeadContract(
                node.oneOf("tag", List.of(TagType.values()), TagType::code),
                node.has(INPUT) ? node.oneOf(INPUT, List.of(HeadInput.values()), HeadInput::code) : HeadInput.EMBEDDING,
                ContractReader.file(node),
                node.number("temperature", 1e-6, 1e6),
                new Thresholds(node.number("threshold", 0, 1), thresholds),
                classes);
    }

    /** @param thresholds gets those that labels have of their own */
    private static List<HeadClass> classes(List<ContractNode> labels, Map<String, Double> thresholds) {
        List<HeadClass> classes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContractNode node : labels) {
            node.only(Set.of("code", "id", "en", "threshold", SYNONYMS, "others"));
            String code = node.text("code", ContractReader.CODE, "lower-case letters, digits and hyphens");
            if (!seen.add(code) && !code.isEmpty()) {
                node.mistake("has the code of another label");
            }
            if (node.has("threshold")) {
                thresholds.put(code, node.number("threshold", 0, 1));
            }
            classes.add(new HeadClass(code, label(node), synonyms(node), node.has("others") && node.flag("others")));
        }
        return classes;
    }

    private static Label label(ContractNode node) {
        return new Label(text(node, "id"), text(node, "en"));
    }

    private static List<String> synonyms(ContractNode node) {
        return node.has(SYNONYMS)
                ? node.list(SYNONYMS).stream().map(ContractNode::text).toList()
                : List.of();
    }

    private static String text(ContractNode node, String field) {
        return node.text(field, ContractReader.TEXT, "a text");
    }
}
