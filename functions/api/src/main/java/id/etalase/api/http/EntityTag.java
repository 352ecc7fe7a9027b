package id.etalase.api.http;

import id.etalase.catalogue.product.ProductState;
import id.etalase.catalogue.product.StateCondition;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** States of products in the words of HTTP: strong entity tags (RFC 9110, section 8.8.3). */
public final class EntityTag {
    /** A weak tag never matches where the comparison is strong (section 8.8.3.2), as with If-Match; so it is read and passed over. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");

    /** Possessive, for otherwise each tag would go one call deeper, and a long list overflow the stack. */
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "(\\s*,\\s*" + TAG + ")*+\\s*");

    private EntityTag() {}

    /** The tag of a state, in its quotes. */
    public static String of(ProductState state) {
        return '"' + state.etag() + '"';
    }

    /**
     * What the header {@code If-Match} of a request demands.
     *
     * @throws ProblemException if the header is no list of entity tags
     */
    public static StateCondition ifMatch(ApiRequest request) {
        Optional<String> header = request.header("if-match").map(String::strip);
        if (header.isEmpty() || header.get().equals("*")) {
            return StateCondition.NONE;
        }
        if (!LIST.matcher(header.get()).matches()) {
            throw new ProblemException(Problem.badParameters(List.of(new Problem.Mistake(
                    "If-Match", "must be the ETag that the product was answered with, in its quotes, or *"))));
        }
        return StateCondition.oneOf(TAG.matcher(header.get())
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(EntityTag::opaque)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static String opaque(MatchResult tag) {
        return tag.group(2);
    }
}
