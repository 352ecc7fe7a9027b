package id.etalase.api;

import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.api.http.WebOrigin;
import id.etalase.catalogue.access.Caller;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a key was given to.
 *
 * @param caller what it may do
 * @param origins of the pages that may use it; none leaves that open. A key in a page can be read by everybody: bound to an origin it is of
 *     no use in anybody else's page, because a browser says truthfully where a page comes from. It does not keep out programs, which
 *     can say what they like; that such a key may only search, and how often, does.
 */
public record KeyHolder(Caller caller, Set<WebOrigin> origins) {
    public KeyHolder {
        origins = Set.copyOf(origins);
    }

    /** One whose key works everywhere. */
    static KeyHolder anywhere(Caller caller) {
        return new KeyHolder(caller, Set.of());
    }

    /**
     * The caller, if the request comes from where the key may be used.
     *
     * @throws ProblemException if not
     */
    Caller asking(ApiRequest request) {
        Optional<String> origin = request.header("origin");
        if (origins.isEmpty()
                || origin.filter(WebOrigin::isOne)
                        .map(WebOrigin::new)
                        .filter(origins::contains)
                        .isPresent()) {
            return caller;
        }
        throw new ProblemException(
                ProblemType.ORIGIN_NOT_ALLOWED,
                "This key works only in the pages it was made for, and "
                        + origin.filter(WebOrigin::isOne)
                                .map(from -> "the request comes from " + from)
                                .orElse("the request does not say that it comes from one of them")
                        + ". Ask whoever gave you the key for one that is made for this origin.");
    }
}
