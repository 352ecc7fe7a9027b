package id.etalase.owner.query;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the body of a {@code PUT /v1/products/{id}/tags}: a JSON object with {@code category}, {@code kind}, {@code colours}. */
public final class TagsBody {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String COLOURS = "colours";

    private final List<Tag> tags = new ArrayList<>();
    private final List<Problem.Mistake> mistakes = new ArrayList<>();

    private TagsBody() {}

    /** @throws ProblemException if it cannot be understood; mistakes in fields are named all at once */
    public static Tags read(byte[] body) {
        return new TagsBody().tags(parse(body));
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (!root.isObject()) {
                throw notAnObject();
            }
            return root;
        } catch (IOException e) {
            throw notAnObject();
        }
    }

    private static ProblemException notAnObject() {
        return new ProblemException(
                ProblemType.BAD_BODY,
                "Send a JSON object in UTF-8 in which each field stands once, such as {\"category\": \"pakaian\", \"kind\": null,"
                        + " \"colours\": [\"merah\"]}.");
    }

    private Tags tags(JsonNode root) {
        root.fieldNames().forEachRemaining(this::requireKnown);
        code(TagType.CATEGORY, CATEGORY, root.path(CATEGORY));
        code(TagType.KIND, KIND, root.path(KIND));
        colours(root.path(COLOURS));
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes));
        }
        return new Tags(tags);
    }

    private void requireKnown(String field) {
        if (!Set.of(CATEGORY, KIND, COLOURS).contains(field)) {
            mistakes.add(new Problem.Mistake(field, "is none of category, kind and colours"));
        }
    }

    private void colours(JsonNode colours) {
        if (isLeftOut(colours)) {
            return;
        }
        Set<JsonNode> different = new HashSet<>();
        colours.forEach(different::add);
        if (!colours.isArray() || colours.size() > ProductFacts.MAX_COLOURS || different.size() < colours.size()) {
            mistakes.add(new Problem.Mistake(
                    COLOURS, "must be a list of at most " + ProductFacts.MAX_COLOURS + " different codes"));
            return;
        }
        colours.forEach(colour -> code(TagType.COLOUR, COLOURS, colour));
    }

    private void code(TagType type, String field, JsonNode code) {
        if (isLeftOut(code) && type != TagType.COLOUR) {
            return;
        }
        try {
            tags.add(Tag.confirmed(type, code.isTextual() ? code.textValue() : ""));
        } catch (IllegalArgumentException e) {
            mistakes.add(new Problem.Mistake(field, "must be " + Tag.CODE_FORM));
        }
    }

    private static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
