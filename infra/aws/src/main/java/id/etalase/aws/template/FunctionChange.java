package id.etalase.aws.template;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * What is different about one function in a variant of the template. What it says here goes before what {@code Globals} says of
 * all functions.
 */
public final class FunctionChange {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode properties;

    FunctionChange(ObjectNode properties) {
        this.properties = properties;
    }

    public FunctionChange runtime(String runtime) {
        return property("Runtime", runtime);
    }

    public FunctionChange handler(String handler) {
        return property("Handler", handler);
    }

    /** @param code a zip or a folder */
    public FunctionChange codeUri(Path code) {
        return property("CodeUri", code.toAbsolutePath().toString());
    }

    /** Sets one variable and leaves the others. */
    public FunctionChange environment(String name, String value) {
        properties.withObject("/Environment").withObject("/Variables").put(name, value);
        return this;
    }

    /**
     * Any other property, as AWS SAM names it.
     *
     * @param value text, a number, a truth value, a list or a map of such
     */
    public FunctionChange property(String name, Object value) {
        properties.set(name, JSON.valueToTree(value));
        return this;
    }
}
