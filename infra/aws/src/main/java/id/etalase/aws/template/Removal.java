package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Set;

/** Takes resources out of a template, with the outputs and orders of creation that need them. */
final class Removal {
    private final Set<String> names;

    private Removal(Set<String> names) {
        this.names = names;
    }

    /** @throws IllegalArgumentException if what stays refers to what goes */
    static void of(ObjectNode template, Set<String> names) {
        Removal removal = new Removal(names);
        template.withObject("/Resources").remove(names);
        template.withObject("/Resources").forEach(each -> removal.orderOf((ObjectNode) each));
        if (template.path("Outputs") instanceof ObjectNode outputs) {
            outputs.properties().removeIf(output -> removal.needed(output.getValue()));
        }
        template.withObject("/Resources")
                .forEachEntry((name, resource) -> removal.requireUnneeded("Resource " + name, resource));
    }

    private boolean needed(JsonNode part) {
        return !Collections.disjoint(References.in(part), names);
    }

    private void requireUnneeded(String part, JsonNode content) {
        if (needed(content)) {
            throw new IllegalArgumentException(
                    part + " still refers to one of " + names + ". Settle a condition first, or leave it out too.");
        }
    }

    private void orderOf(ObjectNode resource) {
        JsonNode before = resource.path("DependsOn");
        if (before instanceof ArrayNode several) {
            several.removeIf(each -> names.contains(each.asText()));
        }
        if (names.contains(before.asText()) || (before.isArray() && before.isEmpty())) {
            resource.remove("DependsOn");
        }
    }
}
