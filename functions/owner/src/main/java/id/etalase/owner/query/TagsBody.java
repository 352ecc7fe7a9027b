package id.etalase.owner.query;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the body of a {@code PUT /v1/products/{id}/tags}: a JSON object with {@code category}, {@code kind}, {@code colours}. */
public final class TagsBody {
    private static final String EXAMPLE = "{\"category\": \"pakaian\", \"kind\": null, \"colours\": [\"merah\"]}";
    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String COLOURS = "colours";

    private final ObjectBody body;
    private final List<Tag> tags = new ArrayList<>();

    private TagsBody(ObjectBody body) {
        this.body = body;
    }

    /** @throws ProblemException if it cannot be understood; mistakes in fields are named all at once */
    public static Tags read(byte[] body) {
        return new TagsBody(ObjectBody.read(body, EXAMPLE)).tags();
    }

    private Tags tags() {
        body.only(body.root(), "", Set.of(CATEGORY, KIND, COLOURS));
        code(TagType.CATEGORY, CATEGORY, body.root().path(CATEGORY));
        code(TagType.KIND, KIND, body.root().path(KIND));
        colours(body.root().path(COLOURS));
        body.requireNoMistake();
        return new Tags(tags);
    }

    private void colours(JsonNode colours) {
        if (ObjectBody.isLeftOut(colours)) {
            return;
        }
        Set<JsonNode> different = new HashSet<>();
        colours.forEach(different::add);
        if (!colours.isArray() || colours.size() > ProductFacts.MAX_COLOURS || different.size() < colours.size()) {
            body.mistake(COLOURS, "must be a list of at most " + ProductFacts.MAX_COLOURS + " different codes");
            return;
        }
        colours.forEach(colour -> code(TagType.COLOUR, COLOURS, colour));
    }

    private void code(TagType type, String field, JsonNode code) {
        if (ObjectBody.isLeftOut(code) && type != TagType.COLOUR) {
            return;
        }
        try {
            tags.add(Tag.confirmed(type, code.isTextual() ? code.textValue() : ""));
        } catch (IllegalArgumentException e) {
            body.mistake(field, "must be " + Tag.CODE_FORM);
        }
    }
}
