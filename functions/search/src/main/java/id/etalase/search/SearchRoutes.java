package id.etalase.search;

import id.etalase.api.Callers;
import id.etalase.api.ProductPath;
import id.etalase.api.Resource;
import id.etalase.api.Routes;
import id.etalase.api.http.ApiRequest;
import id.etalase.search.query.SearchRequests;
import id.etalase.search.query.ShelfRequests;
import java.util.Optional;

/** The resources of this function; all but health let in those with a key. */
record SearchRoutes(Endpoints endpoints, Callers callers) implements Routes {
    @Override
    public Optional<Resource> at(ApiRequest request) {
        String path = request.path();
        if (path.equals("/v1/search")) {
            return Optional.of(
                    Resource.of("POST", () -> endpoints.search(callers.of(request), SearchRequests.read(request))));
        }
        if (path.startsWith(ProductPath.PREFIX)) {
            String id = path.substring(ProductPath.PREFIX.length());
            return Optional.of(Resource.none()
                    .answering("GET", () -> endpoints.product(callers.of(request), ProductPath.id(id)))
                    .beside("PATCH", "DELETE"));
        }
        if (path.equals("/v1/products")) {
            return Optional.of(
                    Resource.of("GET", () -> endpoints.list(callers.of(request), ShelfRequests.read(request.query()))));
        }
        return path.equals("/v1/health") ? Optional.of(Resource.of("GET", endpoints::health)) : Optional.empty();
    }
}
