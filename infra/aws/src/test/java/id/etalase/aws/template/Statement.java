package id.etalase.aws.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One statement of a policy.
 *
 * @param owner the resource whose policy it is in
 * @param resources of IAM or of a collection; empty if it names none
 */
record Statement(String owner, boolean allows, List<String> actions, List<String> resources, List<String> principals) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Every statement of every role and policy that is made, those that say who may take a role left out. */
    static List<Statement> of(ResolvedTemplate template) {
        return template.resources().entrySet().stream()
                .flatMap(each -> ofResource(each.getKey(), each.getValue()))
                .toList();
    }

    private static Stream<Statement> ofResource(String name, JsonNode properties) {
        Stream<JsonNode> documents = Stream.concat(
                each(properties.path("Policies")).map(policy -> policy.path("PolicyDocument")),
                Stream.of(properties.path("PolicyDocument"), properties.path("AccessPolicies")));
        Stream<Statement> iam = documents
                .flatMap(document -> each(document.path("Statement")))
                .map(statement -> new Statement(
                        name,
                        statement.path("Effect").asText().equals("Allow"),
                        texts(statement.path("Action")),
                        texts(statement.path("Resource")),
                        texts(
                                statement.path("Principal").isTextual()
                                        ? statement.path("Principal")
                                        : statement.at("/Principal/AWS"))));
        return Stream.concat(
                iam, properties.path("Type").asText().equals("data") ? ofCollection(name, properties) : Stream.empty());
    }

    private static Stream<Statement> ofCollection(String name, JsonNode properties) {
        return each(json(properties.path("Policy").asText()))
                .flatMap(block -> each(block.path("Rules"))
                        .map(rule -> new Statement(
                                name,
                                true,
                                texts(rule.path("Permission")),
                                texts(rule.path("Resource")),
                                texts(block.path("Principal")))));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode oneOrMany) {
        return oneOrMany.isTextual()
                ? List.of(oneOrMany.asText())
                : each(oneOrMany).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
