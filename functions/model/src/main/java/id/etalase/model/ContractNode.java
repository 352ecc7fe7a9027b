package id.etalase.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place in a contract. What is missing or wrong is noted with its path and how to mend it, and reading goes on with a stand-in,
 * so that all mistakes are found at once.
 */
final class ContractNode {
    private final JsonNode json;
    private final String path;
    private final List<String> mistakes;

    ContractNode(JsonNode json, String path, List<String> mistakes) {
        this.json = json;
        this.path = path;
        this.mistakes = mistakes;
    }

    boolean has(String field) {
        return json.has(field);
    }

    List<String> fields() {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Notes every field that does not belong here: a misspelt one would else be silently without effect. */
    ContractNode only(Set<String> known) {
        for (String field : fields()) {
            if (!known.contains(field)) {
                child(field)
                        .mistake("is not a field here; known are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    ContractNode object(String field) {
        ContractNode child = child(field);
        if (!child.json.isObject()) {
            child.mistake("has to be an object");
        }
        return child;
    }

    /** The elements of a list; empty if it is none. */
    List<ContractNode> list(String field) {
        ContractNode child = child(field);
        if (!child.json.isArray()) {
            child.mistake("has to be a list");
        }
        List<ContractNode> elements = new ArrayList<>();
        for (int i = 0; i < child.json.size() && child.json.isArray(); i++) {
            elements.add(new ContractNode(child.json.get(i), child.path + "[" + i + "]", mistakes));
        }
        return elements;
    }

    String text(String field, Pattern pattern, String rule) {
        ContractNode child = child(field);
        if (!child.json.isTextual() || !pattern.matcher(child.json.textValue()).matches()) {
            child.mistake("has to be " + rule);
            return "";
        }
        return child.json.textValue();
    }

    /** What this is itself, if it is a text; else empty. */
    String text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            mistake("has to be a text");
        }
        return json.asText();
    }

    boolean flag(String field) {
        ContractNode child = child(field);
        if (!child.json.isBoolean()) {
            child.mistake("has to be true or false");
        }
        return child.json.booleanValue();
    }

    /** One of the values of an enumeration, written as its code. */
    <T> T oneOf(String field, List<T> values, Function<T, String> code) {
        ContractNode child = child(field);
        for (T value : values) {
            if (child.json.isTextual() && code.apply(value).equals(child.json.textValue())) {
                return value;
            }
        }
        child.mistake("has to be one of "
                + String.join(", ", values.stream().map(code).toList()));
        return values.getFirst();
    }

    int integer(String field, int from, int to) {
        ContractNode child = child(field);
        if (!child.json.canConvertToInt()
                || !child.json.isIntegralNumber()
                || child.json.intValue() < from
                || child.json.intValue() > to) {
            child.mistake("has to be a whole number, " + from + " to " + to);
            return from;
        }
        return child.json.intValue();
    }

    double number(String field, double from, double to) {
        return child(field).number(from, to);
    }

    double number(double from, double to) {
        double value = json.isNumber() ? json.doubleValue() : Double.NaN;
        if (!(value >= from && value <= to)) {
            mistake("has to be a number, " + from + " to " + to);
            return from;
        }
        return value;
    }

    void mistake(String mistake) {
        mistakes.add(
                json.isMissingNode() ? path + " is missing; it " + mistake : path + " " + mistake + ", and is " + json);
    }

    private ContractNode child(String field) {
        JsonNode child = json.path(field);
        return new ContractNode(
                child == null ? MissingNode.getInstance() : child,
                path.isEmpty() ? field : path + "." + field,
                mistakes);
    }
}
