package id.etalase.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What API Gateway was told to answer. */
public record Answer(int status, JsonNode headers, String text) {
    public static Answer of(String json) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(json);
        return new Answer(
                root.path("statusCode").asInt(),
                root.path("headers"),
                root.path("body").asText());
    }

    /** @param name in any case */
    public @Nullable String header(String name) {
        return headers.properties().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().textValue())
                .findFirst()
                .orElse(null);
    }

    public JsonNode body() throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    /** The ids of the products found, closest first. */
    public List<String> products() throws IOException {
        assertThat(status).as(text).isEqualTo(200);
        return body().path("hits").findValuesAsText("product");
    }

    /** The last word of the problem's type. */
    public String problem() throws IOException {
        return body().path("type").asText().replace("urn:etalase:problem:", "");
    }

    public String detail() throws IOException {
        return body().path("detail").asText();
    }
}
