package id.etalase.aws.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a stack says about itself, the {@code Outputs} of the template.
 *
 * @param values by name
 */
public record StackOutputs(Map<String, String> values) {
    public StackOutputs {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads what {@code sam list stack-outputs --output json} prints.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static StackOutputs parse(String json) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            for (JsonNode output : JsonMapper.builder().build().readTree(json)) {
                values.put(
                        output.path("OutputKey").asText(),
                        output.path("OutputValue").asText());
            }
            return new StackOutputs(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("sam did not list the outputs of a stack, but said: " + json, e);
        }
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if the stack does not have it
     */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The stack has no output " + name
                    + "; it is not one of Etalase's, or of another version. It has " + values.keySet());
        }
        return value;
    }
}
