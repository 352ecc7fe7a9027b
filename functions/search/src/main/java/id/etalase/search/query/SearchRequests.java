package id.etalase.search.query;

import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code POST /v1/search} asks. */
public final class SearchRequests {
    private SearchRequests() {}

    /** @throws ProblemException if it cannot be understood; mistakes in parameters are named all at once */
    public static SearchRequest read(ApiRequest request) {
        Parameters parameters = new Parameters();
        request.query().forEach((name, values) -> values.forEach(value -> parameters.add(name, value)));
        return parameters.search(subject(request, parameters));
    }

    private static @Nullable QuerySubject subject(ApiRequest request, Parameters parameters) {
        String type = request.contentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "multipart/form-data" -> FormBody.read(request, parameters);
            case "application/json" -> JsonBody.read(request.body(), parameters);
            default -> {
                if (!PhotoBody.TYPES.contains(type)) {
                    if (request.body().length == 0 && parameters.hasWords()) {
                        yield null;
                    }
                    throw PhotoBody.unsupported(type);
                }
                yield PhotoBody.of(request.body());
            }
        };
    }
}
