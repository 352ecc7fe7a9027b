package id.etalase.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the API can be asked to do: a method and a path of {@code openapi.yaml}. */
enum Operation {
    SEARCH("POST", "/v1/search"),
    LIST("GET", "/v1/products"),
    PRODUCT("GET", "/v1/products/{id}"),
    EDIT("PATCH", "/v1/products/{id}"),
    DELETE_PRODUCT("DELETE", "/v1/products/{id}"),
    CONFIRM_TAGS("PUT", "/v1/products/{id}/tags"),
    DELETE_PHOTO("DELETE", "/v1/products/{id}/photos/{name}"),
    PERMIT_UPLOADS("POST", "/v1/uploads"),
    STORE("GET", "/v1/stores/{store}"),
    SAVE_STORE("PUT", "/v1/stores/{store}"),
    FIGURES("GET", "/v1/figures"),
    HEALTH("GET", "/v1/health");

    private final String method;
    private final String template;

    Operation(String method, String template) {
        this.method = method;
        this.template = template;
    }

    String method() {
        return method;
    }

    /** The path, its variables filled in their order. */
    String path(String... values) {
        String path = template;
        for (String value : values) {
            int from = path.indexOf('{');
            path = path.substring(0, from) + encode(value) + path.substring(path.indexOf('}') + 1);
        }
        return path;
    }

    /** Percent-encoded, for a path or a query. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
