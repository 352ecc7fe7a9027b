package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.api.ProductPath;
import id.etalase.api.Resource;
import id.etalase.api.Routes;
import id.etalase.api.http.ApiRequest;
import id.etalase.owner.query.TagsBody;
import id.etalase.owner.query.UploadsBody;
import java.util.Optional;

/** The resources of this function; they let in those with a key. */
record OwnerRoutes(Endpoints endpoints, Callers callers) implements Routes {
    private static final String TAGS = "/tags";

    @Override
    public Optional<Resource> at(ApiRequest request) {
        String path = request.path();
        if (path.startsWith(ProductPath.PREFIX) && path.endsWith(TAGS)) {
            String id = path.substring(ProductPath.PREFIX.length(), path.length() - TAGS.length());
            return Optional.of(Resource.of(
                    "PUT",
                    () -> endpoints.confirm(callers.of(request), ProductPath.id(id), TagsBody.read(request.body()))));
        }
        return path.equals("/v1/uploads")
                ? Optional.of(Resource.of(
                        "POST", () -> endpoints.permit(callers.of(request), UploadsBody.read(request.body()))))
                : Optional.empty();
    }
}
