package id.etalase.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a vector search collection of Amazon OpenSearch Serverless refuses, by its documentation; where that says nothing, what no
 * document promises is refused.
 *
 * <ul>
 *   <li>Operations: "Supported operations and plugins in Amazon OpenSearch Serverless" lists what there is.
 *   <li>Ids: "What is Amazon OpenSearch Serverless?" (choosing a collection type), with the words of opensearch-py's issue 792.
 *       ("Working with vector search collections" allows ids of one's own in NextGen collections; those of the Migration Assistant,
 *       "Collection types", do not.)
 *   <li>Refreshes, shards and replicas: the same, under limitations: "not modifiable"; the words are those of
 *       opensearch-ruby's issue 131.
 *   <li>Analyzers in the settings are taken; lists in files are packages, which only domains have ("Importing and managing packages").
 *   <li>Engine, method and scripts: "Working with vector search collections", limitations of Classic collections.
 *   <li>Parameters of writes: none but {@code timeout}, after opensearch-spark's issue 634.
 * </ul>
 */
final class ServerlessRules {
    static final JsonMapper JSON = new JsonMapper();

    private static final String INDEX = "/[^_/][^/]*";
    private static final Set<String> NO_PARAMETERS = Set.of();
    private static final Set<String> OF_WRITES = Set.of("timeout");
    private static final Set<String> OF_SEARCHES = Set.of("typed_keys");
    private static final Set<String> SETTINGS = Set.of("knn", "knn.algo_param.ef_search", "analysis");

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("PUT DELETE HEAD", INDEX, NO_PARAMETERS),
            new Operation("GET", INDEX + "(/_mappings?|/_settings?)?", NO_PARAMETERS),
            new Operation("GET", "/_cat/(indices|aliases|templates)", NO_PARAMETERS),
            new Operation("DELETE GET HEAD", INDEX + "/_doc/[^/]+", OF_WRITES),
            new Operation("POST", INDEX + "/_doc", OF_WRITES),
            new Operation("POST", "(" + INDEX + ")?/_bulk", OF_WRITES),
            new Operation("GET POST", INDEX + "/(_search|_count)", OF_SEARCHES),
            new Operation("POST", "/_aliases", NO_PARAMETERS));

    private ServerlessRules() {}

    private record Operation(String verbs, String path, Set<String> parameters) {}

    static Optional<ServerlessRefusal> refusal(ServerlessCall call) {
        if (call.asks("PUT POST", INDEX + "/(_doc|_create|_update)/[^/]+")) {
            return illegal("Document ID is not supported in create/index operation request");
        }
        String refresh = call.parameters().get("refresh");
        if (refresh != null && !refresh.equals("false")) {
            String policy = refresh.isEmpty() ? "true" : refresh;
            return Optional.of(ServerlessRefusal.of("status_exception", policy + " refresh policy is not supported."));
        }
        Optional<Operation> operation = OPERATIONS.stream()
                .filter(known -> call.asks(known.verbs(), known.path()))
                .findFirst();
        if (operation.isEmpty()) {
            return Optional.of(ServerlessRefusal.unknown());
        }
        return call.parameters().keySet().stream()
                .filter(name -> !operation.get().parameters().contains(name))
                .findFirst()
                .flatMap(name ->
                        illegal("request [" + call.path() + "] contains unrecognized parameter: [" + name + "]"))
                .or(() -> inBody(call));
    }

    private static Optional<ServerlessRefusal> inBody(ServerlessCall call) {
        if (call.asks("PUT", INDEX)) {
            return inIndex(json(call.body()));
        }
        if (call.asks("POST", ".*/_bulk")) {
            return inBulk(call.body());
        }
        return call.path().endsWith("/_search") ? inSearch(json(call.body())) : Optional.empty();
    }

    private static Optional<ServerlessRefusal> inIndex(JsonNode index) {
        JsonNode settings = index.path("settings");
        JsonNode named = settings.has("index") ? settings.path("index") : settings;
        Optional<ServerlessRefusal> setting = names(named)
                .map(name -> name.replaceFirst("^index\\.", ""))
                .filter(name -> !SETTINGS.contains(name))
                .findFirst()
                .flatMap(name -> illegal("setting [index." + name + "] is not modifiable"));
        if (setting.isPresent()) {
            return setting;
        }
        if (index.has("aliases")) {
            return illegal("aliases are created with _aliases");
        }
        return index.path("mappings").findParents("type").stream()
                .filter(field -> field.path("type").asText().equals("knn_vector"))
                .filter(field -> !field.at("/method/engine").asText().equals("faiss")
                        || !field.at("/method/name").asText().equals("hnsw"))
                .findFirst()
                .flatMap(field -> illegal("only the method hnsw of the engine faiss is supported"));
    }

    private static Optional<ServerlessRefusal> inBulk(String lines) {
        return lines.lines()
                .map(ServerlessRules::json)
                .flatMap(line -> Stream.of("index", "create", "update").map(line::path))
                .filter(action -> action.has("_id"))
                .map(action -> ServerlessRefusal.ofItem(
                        action.path("_id").asText(), "Document ID is not supported in create/index operation request"))
                .findFirst();
    }

    private static Optional<ServerlessRefusal> inSearch(JsonNode search) {
        return search.findParent("script") == null
                ? Optional.empty()
                : illegal("inline and stored scripts are not supported");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.isEmpty() ? "{}" : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey);
    }

    private static Optional<ServerlessRefusal> illegal(String reason) {
        return Optional.of(ServerlessRefusal.of("illegal_argument_exception", reason));
    }
}
