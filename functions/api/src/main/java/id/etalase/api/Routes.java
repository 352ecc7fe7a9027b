package id.etalase.api;

import id.etalase.api.http.ApiRequest;
import java.util.Optional;

/** Which resources a function answers for. */
public interface Routes {
    /** The resource at a request's path, or empty if there is none. Nothing is asked of it yet. */
    Optional<Resource> at(ApiRequest request);
}
