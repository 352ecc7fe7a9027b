package id.etalase.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells apart whatever changes an embedding or a tag. */
final class Fingerprint {
    /**
     * Raised by hand when decoding or preprocessing changes what a network gets to see, so that photos embedded before are
     * embedded again.
     */
    private static final int PIPELINE = 1;

    private static final String COLOURS = "colours";

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Fingerprint() {}

    /**
     * The SHA-256 of a contract in canonical form: keys sorted, no blanks, without the description and without what is known of
     * the answers, which can be measured anew without looking at a photo again, and without the synonyms of labels, which nobody is
     * told. Where a head reads colours, how they are measured is in it. The files are in it by their sums: those of all processors, for an index filled on one is searched from another.
     */
    static String of(JsonNode contract) {
        ObjectNode relevant = contract.deepCopy();
        for (JsonNode head : relevant.path("heads")) {
            if (head.path(HeadReader.INPUT).asText().equals(HeadInput.COLOURS.code())) {
                relevant.put(COLOURS, ColourFeatures.VERSION);
            }
            head.path("labels").forEach(label -> ((ObjectNode) label).remove(HeadReader.SYNONYMS));
        }
        return sum(relevant.remove(List.of("description", ProfileReader.AGREEMENT, ProfileReader.NO_MATCH)));
    }

    /** The same of what changes an embedding, or the colours beside it, alone: two models that differ in name, version or heads have the same. */
    static String ofEmbedder(JsonNode contract) {
        ObjectNode relevant = contract.deepCopy();
        relevant.retain("schema", "files", "input", "embedding", "attention");
        return sum(relevant.put(COLOURS, ColourFeatures.VERSION));
    }

    private static String sum(ObjectNode relevant) {
        relevant.put("pipeline", PIPELINE);
        try {
            Object sortable = CANONICAL.treeToValue(relevant, Object.class);
            return Sha256.of(CANONICAL.writeValueAsString(sortable).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was read can be written.", e);
        }
    }
}
