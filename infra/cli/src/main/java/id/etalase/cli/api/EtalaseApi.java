package id.etalase.cli.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The API, asked with one key. Safe for use by several threads. */
public final class EtalaseApi implements AutoCloseable {
    /** API Gateway gives up after 29 seconds. */
    private static final Duration TIMEOUT = Duration.ofSeconds(35);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI endpoint;
    private final String key;

    /** @param endpoint the address before {@code /v1}, with a deployed stage's path if it has one */
    public EtalaseApi(URI endpoint, String key) {
        this.endpoint = endpoint;
        this.key = key;
    }

    /**
     * Finds products that look like a photo.
     *
     * @param photo a JPEG, PNG or WebP file
     * @param parameters as in the API: limit, category, store ...
     * @return the JSON document
     * @throws ApiProblemException if the API says no
     * @throws ApiUnreachableException if nobody answers
     */
    public String searchDocument(byte[] photo, Map<String, String> parameters) {
        HttpRequest.Builder request = request("/v1/search" + query(parameters))
                .header("content-type", PhotoType.of(photo))
                .POST(HttpRequest.BodyPublishers.ofByteArray(photo));
        HttpResponse<String> response = send(request);
        return require(response);
    }

    /** Like {@link #searchDocument}, read. */
    public SearchAnswer search(byte[] photo, Map<String, String> parameters) {
        return read(searchDocument(photo, parameters), SearchAnswer.class);
    }

    /**
     * Which model looks at photos; needs no key.
     *
     * @throws ApiProblemException if the index does not answer
     * @throws ApiUnreachableException if nobody answers
     */
    public HealthAnswer health() {
        return read(require(send(request("/v1/health").GET())), HealthAnswer.class);
    }

    /**
     * A product with its photos, or empty if this key may not see it or none of its photos has been looked at yet.
     *
     * @param id {@code store.product}
     * @throws ApiProblemException if the API says no
     * @throws ApiUnreachableException if nobody answers
     */
    public Optional<ProductAnswer> product(String id) {
        HttpResponse<String> response =
                send(request("/v1/products/" + encode(id)).GET());
        return response.statusCode() == 404
                ? Optional.empty()
                : Optional.of(read(require(response), ProductAnswer.class));
    }

    /**
     * What a shop says about itself.
     *
     * @throws ApiProblemException if the API says no
     * @throws ApiUnreachableException if nobody answers
     */
    public StoreAnswer store(StoreId store) {
        return read(require(send(request("/v1/stores/" + store).GET())), StoreAnswer.class);
    }

    /**
     * Says what a shop is, in place of all that was said; for owners.
     *
     * @throws ApiProblemException if the API says no
     * @throws ApiUnreachableException if nobody answers
     */
    public void introduce(StoreId store, StoreAnswer said) {
        require(send(request("/v1/stores/" + store)
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(said)))));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        String base = endpoint.toString();
        String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return HttpRequest.newBuilder(URI.create(trimmed + pathAndQuery))
                .timeout(TIMEOUT)
                .header("x-api-key", key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ApiUnreachableException(endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiUnreachableException(endpoint, e);
        }
    }

    private static String require(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new ApiProblemException(response.statusCode(), words(response));
        }
        return response.body();
    }

    private static String words(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            return problem.path("title").isTextual()
                    ? problem.path("title").asText() + " (" + response.statusCode() + "): "
                            + problem.path("detail").asText()
                    : notFromEtalase(response);
        } catch (JsonProcessingException e) {
            return notFromEtalase(response);
        }
    }

    private static String notFromEtalase(HttpResponse<String> response) {
        return response.uri() + " answers " + response.statusCode()
                + ", and not as Etalase does. Check the address; a deployed one ends with its stage.";
    }

    private static <T> T read(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The API's answer is not what its contract says", e);
        }
    }

    private static String write(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is to be sent cannot be written", e);
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
