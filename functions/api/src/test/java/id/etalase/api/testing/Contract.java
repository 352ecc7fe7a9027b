package id.etalase.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import id.etalase.api.ProxyFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document, read from where the function's users get it. */
public final class Contract {
    private static final String IRI = "https://etalase.example/openapi";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                registry -> registry.schemas(Map.of(IRI, closed(document)))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static Contract read() {
        try (InputStream yaml =
                Objects.requireNonNull(ProxyFunction.class.getResourceAsStream("/openapi.yaml"), "openapi.yaml")) {
            return new Contract(YAMLMapper.builder().build().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer that an operation can give. */
    public record Promise(String path, String method, int status) {}

    /** A JSON example and the name of the schema that it is one of. */
    public record Example(String schema, String json) {}

    /** The name of the function that answers each operation, by method and path. */
    public Map<String, List<String>> functions() {
        return operations()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        operation -> operation
                                .getValue()
                                .path("tags")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    /** Every answer that a function itself is to give. */
    public Stream<Promise> promises(String function) {
        return operations()
                .filter(operation ->
                        operation.getValue().at("/tags/0").asString().equals(function))
                .flatMap(operation -> operation.getValue().path("responses").properties().stream()
                        .filter(response -> !byGateway(resolved(response.getValue())))
                        .map(response -> new Promise(
                                operation.getKey().split(" ", 2)[1],
                                operation.getKey().split(" ", 2)[0],
                                Integer.parseInt(response.getKey()))));
    }

    /** The statuses of answers that API Gateway gives by itself. */
    public Stream<Integer> gatewayStatuses() {
        return operations()
                .flatMap(operation -> operation.getValue().path("responses").properties().stream())
                .filter(response -> byGateway(resolved(response.getValue())))
                .map(response -> Integer.valueOf(response.getKey()))
                .distinct();
    }

    /** Every example of an answer or a request's body. */
    public Stream<Example> examples() {
        return operations()
                .map(Map.Entry::getValue)
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.path("requestBody")),
                        operation.path("responses").valueStream().map(this::resolved)))
                .flatMap(body -> body.path("content").valueStream())
                .flatMap(media -> Stream.concat(
                                Stream.of(media.path("example")),
                                media.path("examples").valueStream().map(example -> example.path("value")))
                        .filter(example -> !example.isMissingNode())
                        .map(example -> new Example(schemaName(media), example.toString())));
    }

    /** The JSON of every example of one schema. */
    public List<String> examples(String schema) {
        return examples()
                .filter(example -> example.schema().equals(schema))
                .map(Example::json)
                .toList();
    }

    /** Fails unless the answer is one that the document has for the request. */
    public void check(Request request, Answer answer) {
        check(request.method(), request.path(), answer);
    }

    /**
     * Fails unless the answer is one that the document has for a request.
     *
     * @param path as it was asked for, without its query
     */
    public void check(String method, String path, Answer answer) {
        JsonNode operation = described(method, path);
        if (operation.isMissingNode()) {
            assertThat(answer.status()).isIn(Set.of(204, 404, 405));
            if (answer.status() != 204) {
                checkBody("Problem", answer);
            }
            return;
        }
        JsonNode response = resolved(operation.path("responses").path(Integer.toString(answer.status())));
        assertThat(response.isMissingNode())
                .as("%s %s does not promise %s: %s", method, path, answer.status(), answer.text())
                .isFalse();
        response.path("headers").properties().stream()
                .filter(header -> resolved(header.getValue()).path("required").asBoolean())
                .forEach(header -> assertThat(answer.header(header.getKey())).isNotNull());
        if (!response.has("content")) {
            assertThat(answer.text()).as("an answer without a body").isEmpty();
            return;
        }
        JsonNode media = response.path("content").path(String.valueOf(answer.header("Content-Type")));
        assertThat(media.isMissingNode()).as("Content-Type of %s", answer).isFalse();
        checkBody(schemaName(media), answer);
    }

    /** Fails unless the JSON is valid. */
    public void check(String schema, String json) {
        assertThat(schemas.getSchema(SchemaLocation.of(IRI + "#/components/schemas/" + schema))
                        .validate(json, InputFormat.JSON))
                .as("%s as %s", json, schema)
                .isEmpty();
    }

    private void checkBody(String schema, Answer answer) {
        check(schema, answer.text());
        if (schema.equals("Problem")) {
            assertThat(answer.text()).contains("\"status\":" + answer.status());
        }
    }

    /**
     * The operation that a request is for, as {@code METHOD /path/{with}/variables}; empty if there is none.
     *
     * @param path as it was asked for, without its query
     */
    public Optional<String> operation(String method, String path) {
        return operations()
                .map(Map.Entry::getKey)
                .filter(operation -> operation.startsWith(method + " "))
                .filter(operation -> matches(operation.split(" ", 2)[1], path))
                .min(Comparator.comparingInt(operation -> operation.indexOf('{')));
    }

    /** Fails unless a request's body in JSON, and the names of its parameters, are as the document has them. */
    public void checkRequest(String method, String path, Set<String> parameters, String type, String body) {
        assertThat(parameters(method, path))
                .as("parameters of %s %s", method, path)
                .containsAll(parameters);
        if (!body.isEmpty()) {
            JsonNode media =
                    described(method, path).path("requestBody").path("content").path(type);
            assertThat(media.isMissingNode())
                    .as("%s of %s %s", type, method, path)
                    .isFalse();
            check(schemaName(media), body);
        }
    }

    /** The names of the parameters that an operation takes in its query. */
    public Set<String> parameters(String method, String path) {
        return described(method, path)
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static boolean matches(String template, String path) {
        String pattern = Pattern.compile("\\{[^}]+}")
                .splitAsStream(template)
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+"));
        return path.matches(pattern + (template.endsWith("}") ? "[^/]+" : ""));
    }

    private JsonNode described(String method, String path) {
        return operations()
                .filter(each ->
                        operation(method, path).filter(each.getKey()::equals).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** "METHOD path" to operation. */
    private Stream<Map.Entry<String, JsonNode>> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> Map.entry(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static boolean byGateway(JsonNode response) {
        return response.path("x-answered-by").asString("").equals("gateway");
    }

    private static String schemaName(JsonNode media) {
        return media.path("schema").path("$ref").asString().replace("#/components/schemas/", "");
    }

    /**
     * The document with every object closed: clients must expect members that they do not know, but the function must not
     * answer any that the document does not have.
     */
    private static String closed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.path("components").path("schemas").valueStream().forEach(Contract::close);
        return copy.toString();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
            object.path("properties").valueStream().forEach(Contract::close);
        }
        if (schema.has("items")) {
            close(schema.path("items"));
        }
    }
}
