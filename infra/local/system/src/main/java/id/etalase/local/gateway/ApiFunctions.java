package id.etalase.local.gateway;

import id.etalase.local.lambda.LocalFunction;
import java.util.Optional;
import java.util.regex.Pattern;

/** The functions behind the API, by the resources of infra/template.yaml. */
public record ApiFunctions(LocalFunction search, LocalFunction owner) {
    private static final Pattern SEARCH = Pattern.compile("/v1/(search|health|products/[^/]+)");
    private static final Pattern OWNER = Pattern.compile("/v1/(uploads|products/[^/]+/tags)");

    /** The function that takes a path, still encoded; or empty if API Gateway knows no such path. */
    Optional<LocalFunction> at(String path) {
        if (SEARCH.matcher(path).matches()) {
            return Optional.of(search);
        }
        return OWNER.matcher(path).matches() ? Optional.of(owner) : Optional.empty();
    }
}
