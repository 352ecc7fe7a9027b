package id.etalase.search.query;

import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Arrays;
import java.util.Optional;

/** The parameters of a search, by the name they have in the query string, in a form and in JSON. */
enum Parameter {
    Q("q", JsonNodeType.STRING, "a string"),
    LIMIT("limit", JsonNodeType.NUMBER, "a number"),
    CATEGORY("category", JsonNodeType.STRING, "a string"),
    KIND("kind", JsonNodeType.STRING, "a string"),
    COLOUR("colour", JsonNodeType.STRING, "a string"),
    STORE("store", JsonNodeType.STRING, "a string"),
    MIN_PRICE("minPrice", JsonNodeType.NUMBER, "a number"),
    MAX_PRICE("maxPrice", JsonNodeType.NUMBER, "a number"),
    IN_STOCK("inStock", JsonNodeType.BOOLEAN, "true or false"),
    MIN_SCORE("minScore", JsonNodeType.NUMBER, "a number");

    private final String text;
    private final JsonNodeType jsonType;
    private final String jsonForm;

    Parameter(String text, JsonNodeType jsonType, String jsonForm) {
        this.text = text;
        this.jsonType = jsonType;
        this.jsonForm = jsonForm;
    }

    static Optional<Parameter> named(String name) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.text.equals(name))
                .findFirst();
    }

    /** Its name. */
    String text() {
        return text;
    }

    /** What it is in JSON. */
    JsonNodeType jsonType() {
        return jsonType;
    }

    /** What it is in JSON, in words. */
    String jsonForm() {
        return jsonForm;
    }
}
