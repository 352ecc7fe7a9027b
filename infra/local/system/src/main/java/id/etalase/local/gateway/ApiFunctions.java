package id.etalase.local.gateway;

import id.etalase.local.lambda.LocalFunction;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The functions behind the API, by the resources of infra/template.yaml: each path has a function that takes every method, except
 * for those that are another's.
 */
public record ApiFunctions(LocalFunction search, LocalFunction owner) {
    private static final Pattern SEARCH = Pattern.compile("[A-Z]+ /v1/(search|health|products(/[^/]+)?)");
    private static final Pattern OWNER =
            Pattern.compile("[A-Z]+ /v1/(uploads|products/[^/]+/tags|products/[^/]+/photos/[^/]+|stores/[^/]+)"
                    + "|(PATCH|DELETE) /v1/products/[^/]+");

    /**
     * The function that takes a request, or empty if API Gateway knows no such path.
     *
     * @param path still encoded
     */
    Optional<LocalFunction> at(String method, String path) {
        String request = method + " " + path;
        if (OWNER.matcher(request).matches()) {
            return Optional.of(owner);
        }
        return SEARCH.matcher(request).matches() ? Optional.of(search) : Optional.empty();
    }
}
