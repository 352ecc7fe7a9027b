package id.etalase.owner.query;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A body that is one JSON object, and what is wrong with its fields. */
final class ObjectBody {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode root;
    private final List<Problem.Mistake> mistakes = new ArrayList<>();

    private ObjectBody(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a body.
     *
     * @param example of what it should be
     * @throws ProblemException if it is not an object
     */
    static ObjectBody read(byte[] body, String example) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject()) {
                return new ObjectBody(root);
            }
            throw notAnObject(example);
        } catch (IOException e) {
            throw notAnObject(example);
        }
    }

    private static ProblemException notAnObject(String example) {
        return new ProblemException(
                ProblemType.BAD_BODY,
                "Send a JSON object in UTF-8 in which each field stands once, such as " + example + ".");
    }

    JsonNode root() {
        return root;
    }

    /** Remembers each field of an object that is none of these. */
    void only(JsonNode object, String path, Set<String> fields) {
        object.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                mistake(
                        path + field,
                        "is none of "
                                + String.join(", ", fields.stream().sorted().toList()));
            }
        });
    }

    /** Remembers that a field cannot be used. */
    void mistake(String field, String detail) {
        mistakes.add(new Problem.Mistake(field, detail));
    }

    /** @throws ProblemException naming every mistake, if there is one */
    void requireNoMistake() {
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes));
        }
    }

    static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
