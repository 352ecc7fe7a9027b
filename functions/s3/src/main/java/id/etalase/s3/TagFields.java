package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The field {@code tags} of {@code product.json}: what the owner has confirmed, as codes. */
final class TagFields {
    /** Its name. */
    static final String NAME = "tags";

    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String COLOURS = "colours";
    private static final Set<String> FIELDS = Set.of(CATEGORY, KIND, COLOURS);

    private final JsonNode json;
    private final BiConsumer<String, String> mistakes;
    private final List<Tag> tags = new ArrayList<>();

    private TagFields(JsonNode json, BiConsumer<String, String> mistakes) {
        this.json = json;
        this.mistakes = mistakes;
    }

    /**
     * Reads what was confirmed; a wrong value reads as if left out.
     *
     * @param product all of {@code product.json}
     * @param mistakes is told of each field that is wrong and of what it must be
     */
    static Tags read(ObjectNode product, BiConsumer<String, String> mistakes) {
        JsonNode json = product.path(NAME);
        return isLeftOut(json) ? Tags.NONE : new TagFields(json, mistakes).read();
    }

    /** Puts tags in the place of those that are there, and takes the field away if there are none. */
    static void write(Tags tags, ObjectNode product) {
        if (tags.all().isEmpty()) {
            product.remove(NAME);
            return;
        }
        ObjectNode json = product.putObject(NAME);
        tags.of(TagType.CATEGORY).forEach(tag -> json.put(CATEGORY, tag.code()));
        tags.of(TagType.KIND).forEach(tag -> json.put(KIND, tag.code()));
        if (tags.has(TagType.COLOUR)) {
            ArrayNode colours = json.putArray(COLOURS);
            tags.of(TagType.COLOUR).forEach(tag -> colours.add(tag.code()));
        }
    }

    private Tags read() {
        if (!json.isObject()) {
            mistakes.accept(NAME, "an object such as {\"category\": \"pakaian\", \"colours\": [\"merah\"]}");
            return Tags.NONE;
        }
        json.fieldNames().forEachRemaining(this::requireKnown);
        code(TagType.CATEGORY, NAME + "." + CATEGORY, json.path(CATEGORY));
        code(TagType.KIND, NAME + "." + KIND, json.path(KIND));
        colours(json.path(COLOURS));
        return new Tags(tags);
    }

    /** Here a name that is not known is a slip, which would silently have no effect. */
    private void requireKnown(String field) {
        if (!FIELDS.contains(field)) {
            mistakes.accept(NAME + "." + field, "left out: there are category, kind and colours");
        }
    }

    private void colours(JsonNode colours) {
        if (isLeftOut(colours)) {
            return;
        }
        if (!colours.isArray()) {
            mistakes.accept(NAME + "." + COLOURS, "a list such as [\"merah\", \"emas\"]");
            return;
        }
        colours.forEach(colour -> code(TagType.COLOUR, NAME + "." + COLOURS, colour));
    }

    private void code(TagType type, String field, JsonNode code) {
        if (isLeftOut(code)) {
            return;
        }
        try {
            tags.add(Tag.confirmed(type, code.isTextual() ? code.textValue().strip() : ""));
        } catch (IllegalArgumentException e) {
            mistakes.accept(field, Tag.CODE_FORM);
        }
    }

    private static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
