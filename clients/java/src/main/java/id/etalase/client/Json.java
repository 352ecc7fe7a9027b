package id.etalase.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** The documents that are sent and answered. Members of later versions are passed over. */
final class Json {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record cannot be written", e);
        }
    }

    static <T> T read(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The API's answer is not what its contract says", e);
        }
    }

    /** The problem that a document is; {@link ProblemBody#NONE} if it is none. */
    static ProblemBody problem(String document) {
        try {
            ProblemBody body = JSON.readValue(document, ProblemBody.class);
            return body == null || body.title() == null ? ProblemBody.NONE : body;
        } catch (JsonProcessingException e) {
            return ProblemBody.NONE;
        }
    }
}
