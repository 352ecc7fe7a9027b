package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.api.ProductPath;
import id.etalase.api.Resource;
import id.etalase.api.Routes;
import id.etalase.api.StorePath;
import id.etalase.api.http.ApiRequest;
import id.etalase.owner.query.StoreBody;
import id.etalase.owner.query.TagsBody;
import id.etalase.owner.query.UploadsBody;
import java.util.Optional;

/** The resources of this function; they let in those with a key. */
record OwnerRoutes(Endpoints endpoints, StoreEndpoints stores, Callers callers) implements Routes {
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
        if (path.startsWith(StorePath.PREFIX)) {
            return Optional.of(store(request, path.substring(StorePath.PREFIX.length())));
        }
        return path.equals("/v1/uploads")
                ? Optional.of(Resource.of(
                        "POST", () -> endpoints.permit(callers.of(request), UploadsBody.read(request.body()))))
                : Optional.empty();
    }

    private Resource store(ApiRequest request, String id) {
        return Resource.of("GET", () -> stores.show(callers.of(request), StorePath.id(id)))
                .and(
                        "PUT",
                        () -> stores.introduce(callers.of(request), StorePath.id(id), StoreBody.read(request.body())));
    }
}
