package id.etalase.owner;

import id.etalase.api.Callers;
import id.etalase.api.ProductPath;
import id.etalase.api.RepeatableRequests;
import id.etalase.api.Resource;
import id.etalase.api.Routes;
import id.etalase.api.StorePath;
import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.EntityTag;
import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.owner.query.FactsBody;
import id.etalase.owner.query.StoreBody;
import id.etalase.owner.query.TagsBody;
import id.etalase.owner.query.UploadsBody;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resources of this function; they let in those with a key. Whatever changes something may be sent twice. */
record OwnerRoutes(Endpoints endpoints, StoreEndpoints stores, Callers callers, RepeatableRequests repeatable)
        implements Routes {
    private static final String TAGS = "/tags";
    private static final Pattern PRODUCT = Pattern.compile(ProductPath.PREFIX + "([^/]+)");
    private static final Pattern PHOTO = Pattern.compile(ProductPath.PREFIX + "([^/]+)/photos/([^/]+)");

    @Override
    public Optional<Resource> at(ApiRequest request) {
        String path = request.path();
        Matcher product = PRODUCT.matcher(path);
        if (product.matches()) {
            return Optional.of(product(request, product.group(1)));
        }
        Matcher photo = PHOTO.matcher(path);
        if (photo.matches()) {
            return Optional.of(photo(request, photo.group(1), photo.group(2)));
        }
        if (path.startsWith(ProductPath.PREFIX) && path.endsWith(TAGS)) {
            return Optional.of(
                    tags(request, path.substring(ProductPath.PREFIX.length(), path.length() - TAGS.length())));
        }
        if (path.startsWith(StorePath.PREFIX)) {
            return Optional.of(store(request, path.substring(StorePath.PREFIX.length())));
        }
        return path.equals("/v1/uploads") ? Optional.of(uploads(request)) : Optional.empty();
    }

    private Resource product(ApiRequest request, String id) {
        return Resource.none()
                .answering(
                        "PATCH",
                        change(
                                request,
                                caller -> endpoints.edit(
                                        caller,
                                        ProductPath.id(id),
                                        EntityTag.ifMatch(request),
                                        FactsBody.read(request.body()))))
                .answering(
                        "DELETE",
                        change(
                                request,
                                caller -> endpoints.remove(caller, ProductPath.id(id), EntityTag.ifMatch(request))))
                .beside("GET");
    }

    private Resource photo(ApiRequest request, String id, String name) {
        return Resource.none()
                .answering(
                        "DELETE",
                        change(
                                request,
                                caller -> endpoints.remove(
                                        caller, ProductPath.photo(id, name), EntityTag.ifMatch(request))));
    }

    private Resource tags(ApiRequest request, String id) {
        return Resource.none()
                .answering(
                        "PUT",
                        change(
                                request,
                                caller -> endpoints.confirm(
                                        caller,
                                        ProductPath.id(id),
                                        EntityTag.ifMatch(request),
                                        TagsBody.read(request.body()))));
    }

    private Resource uploads(ApiRequest request) {
        return Resource.none()
                .answering(
                        "POST", change(request, caller -> endpoints.permit(caller, UploadsBody.read(request.body()))));
    }

    /** Asks for the caller first: what somebody sends who may change nothing is not even kept. */
    private Supplier<ApiAnswer> change(ApiRequest request, Function<Caller, ApiAnswer> endpoint) {
        return () -> {
            Caller caller = callers.of(request);
            return caller.role() == Role.OWNER
                    ? repeatable.once(request, () -> endpoint.apply(caller))
                    : endpoint.apply(caller);
        };
    }

    private Resource store(ApiRequest request, String id) {
        return Resource.of("GET", () -> stores.show(callers.of(request), StorePath.id(id)))
                .answering(
                        "PUT",
                        change(
                                request,
                                caller -> ApiAnswer.ok(
                                        stores.introduce(caller, StorePath.id(id), StoreBody.read(request.body())))));
    }
}
