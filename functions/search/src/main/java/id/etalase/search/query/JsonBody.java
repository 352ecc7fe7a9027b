package id.etalase.search.query;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.search.QuerySubject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a body of {@code application/json}: at most one of {@code photo} and {@code productId}, and parameters. */
final class JsonBody {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * Reads what is shown, and the other fields into the parameters.
     *
     * @return null if nothing is, or if it is one of the mistakes that the parameters now hold
     * @throws ProblemException if the body is not such an object
     */
    static @Nullable QuerySubject read(byte[] body, Parameters parameters) {
        JsonNode root = parse(body);
        boolean hasPhoto = root.hasNonNull("photo");
        boolean hasProduct = root.hasNonNull("productId");
        if (!root.isObject() || (hasPhoto && hasProduct)) {
            throw new ProblemException(
                    ProblemType.BAD_BODY,
                    "Send a JSON object with \"q\" (words), \"photo\" (base64) or both, or with \"productId\".");
        }
        root.properties().forEach(field -> readParameter(field.getKey(), field.getValue(), parameters));
        if (hasPhoto) {
            return photo(root.path("photo"));
        }
        return hasProduct ? product(root.path("productId"), parameters) : null;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemType.BAD_BODY, "The body is not JSON in UTF-8 in which each field stands once.");
        }
    }

    private static void readParameter(String name, JsonNode value, Parameters parameters) {
        if (value.isNull() || name.equals("photo") || name.equals("productId")) {
            return;
        }
        Parameter.named(name)
                .ifPresentOrElse(
                        parameter -> readParameter(parameter, value, parameters), () -> parameters.add(name, ""));
    }

    private static void readParameter(Parameter parameter, JsonNode value, Parameters parameters) {
        if (value.getNodeType() == parameter.jsonType()) {
            parameters.add(parameter, value.asText());
        } else {
            parameters.mistake(parameter.text(), "must be " + parameter.jsonForm() + " in JSON");
        }
    }

    private static QuerySubject photo(JsonNode photo) {
        if (!photo.isTextual()) {
            throw new ProblemException(ProblemType.BAD_BODY, "\"photo\" must be a string: the photo in base64.");
        }
        return Base64Photo.read(photo.textValue());
    }

    private static @Nullable QuerySubject product(JsonNode product, Parameters parameters) {
        try {
            return new QuerySubject.Product(ProductId.parse(product.asText()));
        } catch (InvalidIdException e) {
            parameters.mistake("productId", "must be a product's id, written as store.product");
            return null;
        }
    }
}
