package id.etalase.owner.query;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.product.Amendment;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ProductFacts;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the body of a {@code PATCH /v1/products/{id}}: a JSON object with what is to be said differently (RFC 7396, "JSON Merge Patch").
 * What is left out stays, and null withdraws what was said; so does a text that is blank, as it does in {@code product.json}.
 */
public final class FactsBody {
    private static final String EXAMPLE = "{\"price\": 47500, \"stock\": null}";
    private static final String NAME = "name";
    private static final String PRICE = "price";
    private static final String DESCRIPTION = "description";
    private static final String STOCK = "stock";
    private static final String LINK = "link";
    private static final Set<String> FIELDS = Set.of(NAME, PRICE, DESCRIPTION, STOCK, LINK);

    private final ObjectBody body;

    private FactsBody(ObjectBody body) {
        this.body = body;
    }

    /** @throws ProblemException if it cannot be understood; mistakes in fields are named all at once */
    public static FactsEdit read(byte[] body) {
        return new FactsBody(ObjectBody.read(body, EXAMPLE)).edit();
    }

    private FactsEdit edit() {
        if (body.root().isEmpty()) {
            throw new ProblemException(
                    ProblemType.BAD_BODY,
                    "Say what is to change, such as " + EXAMPLE + "; null withdraws what was said.");
        }
        body.only(body.root(), "", FIELDS);
        FactsEdit edit = new FactsEdit(
                field(NAME, "text", FactsBody::text, name -> new ProductFacts(name, null, null, null, null)),
                field(
                        PRICE,
                        "whole rupiah without quotes, dots or \"Rp\", such as 45000",
                        FactsBody::whole,
                        price -> new ProductFacts(null, price, null, null, null)),
                field(DESCRIPTION, "text", FactsBody::text, text -> new ProductFacts(null, null, text, null, null)),
                field(
                        STOCK,
                        "a whole number of pieces without quotes, such as 3",
                        node -> whole(node).filter(FactsBody::isCountable).map(Long::intValue),
                        stock -> new ProductFacts(null, null, null, stock, null)),
                field(
                        LINK,
                        "an address such as https://example.com/kaos-batik, without spaces",
                        node -> text(node).map(URI::create),
                        link -> new ProductFacts(null, null, null, null, link)),
                new Amendment.Kept<>());
        body.requireNoMistake();
        return edit;
    }

    /**
     * Reads a field and remembers what is wrong with it.
     *
     * @param form what it must be, besides null
     * @param reading empty or an {@link IllegalArgumentException} if it is something else
     * @param said facts of nothing but this, which know its range
     */
    private <T> Amendment<T> field(
            String field, String form, Function<JsonNode, Optional<T>> reading, Function<T, ProductFacts> said) {
        JsonNode node = body.root().path(field);
        if (node.isMissingNode()) {
            return new Amendment.Kept<>();
        }
        if (node.isNull() || (node.isTextual() && node.textValue().isBlank() && !isNumber(field))) {
            return new Amendment.Withdrawn<>();
        }
        try {
            Optional<T> value = reading.apply(node);
            if (value.isPresent()) {
                Objects.requireNonNull(said.apply(value.get()));
                return new Amendment.Said<>(value.get());
            }
            body.mistake(field, "must be " + form + "; or null");
        } catch (InvalidFactsException e) {
            body.mistake(field, "must be " + e.range() + "; or null");
        } catch (IllegalArgumentException e) {
            body.mistake(field, "must be " + form + "; or null");
        }
        return new Amendment.Kept<>();
    }

    private static boolean isNumber(String field) {
        return field.equals(PRICE) || field.equals(STOCK);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue()).map(String::strip);
    }

    private static Optional<Long> whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? Optional.of(node.longValue()) : Optional.empty();
    }

    private static boolean isCountable(long number) {
        return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
    }
}
