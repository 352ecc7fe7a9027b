package id.etalase.opensearch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as it reaches a collection. */
record ServerlessCall(String method, String path, Map<String, String> parameters, String body) {
    static ServerlessCall of(String method, URI uri, byte[] body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = uri.getRawQuery();
        if (query != null) {
            Arrays.stream(query.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> parameters.put(pair[0], pair.length == 2 ? pair[1] : ""));
        }
        return new ServerlessCall(method, uri.getRawPath(), parameters, new String(body, StandardCharsets.UTF_8));
    }

    boolean asks(String verbs, String pathPattern) {
        return verbs.contains(method) && path.matches(pathPattern);
    }
}
