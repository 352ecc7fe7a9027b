package id.etalase.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** An owner and a shopper, who know nothing but the addresses and keys of a running system. */
public final class Shop implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSystem system;
    private final S3Connection bucket;
    private final HttpClient http = HttpClient.newHttpClient();

    public Shop(RunningSystem system) {
        this.system = system;
        RunningSystem.Bucket there = system.bucket();
        this.bucket = S3Connection.open(
                new S3Config(there.name(), "ap-southeast-3", Optional.of(there.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create(there.accessKey(), there.secretKey())));
    }

    /** Asks the API just so. */
    public HttpResponse<String> ask(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(system.web().resolve(path))
                .headers(headers)
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Uploads as a web page would: a PUT to a presigned address. */
    public void upload(ProductId product, String file, byte[] bytes) throws IOException, InterruptedException {
        URI address = URI.create(bucket.presigner()
                .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(5))
                        .putObjectRequest(put -> put.bucket(bucket.bucket()).key(product.folder() + file)))
                .url()
                .toString());
        HttpRequest put = HttpRequest.newBuilder(address)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        assertThat(http.send(put, HttpResponse.BodyHandlers.ofString()).statusCode())
                .as("PUT " + product + " " + file)
                .isEqualTo(200);
    }

    /** Uploads as an owner's program would that has no key to the bucket: to the address that the API gives for just this photo. */
    public void uploadByPermit(ProductId product, String name, byte[] jpeg) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of(
                "product",
                product.toString(),
                "files",
                List.of(Map.of("name", name, "type", "image/jpeg", "bytes", jpeg.length))));
        HttpRequest ask = HttpRequest.newBuilder(system.web().resolve("/v1/uploads"))
                .header("x-api-key", ApiKeys.OWNER)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(ask, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode permit = JSON.readTree(answer.body()).at("/uploads/0");
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        URI.create(permit.path("url").asText()))
                .method(permit.path("method").asText(), HttpRequest.BodyPublishers.ofByteArray(jpeg));
        permit.path("headers")
                .properties()
                .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
        assertThat(http.send(put.build(), HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    /** Deletes through the S3 protocol. */
    public void delete(ProductId product, String file) {
        bucket.client().deleteObject(request -> request.bucket(bucket.bucket()).key(product.folder() + file));
    }

    /** The products that look like a photo, closest first. */
    public List<String> find(byte[] jpeg, String query) throws IOException, InterruptedException {
        return StreamSupport.stream(search(jpeg, query).path("hits").spliterator(), false)
                .map(hit -> hit.path("product").asText())
                .toList();
    }

    /** The whole answer to a search. */
    public JsonNode search(byte[] jpeg, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(system.web().resolve("/v1/search" + query))
                .header("x-api-key", ApiKeys.SEARCH)
                .header("content-type", "image/jpeg")
                .POST(HttpRequest.BodyPublishers.ofByteArray(jpeg))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** The products about which words are said, best first. */
    public List<String> findByWords(String words) throws IOException, InterruptedException {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(system.web().resolve("/v1/search?q=" + query))
                .header("x-api-key", ApiKeys.SEARCH)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body()).path("hits").findValuesAsText("product");
    }

    /** A product as its owner sees it, or empty. */
    public Optional<JsonNode> product(ProductId product) throws IOException, InterruptedException {
        return product(product, ApiKeys.OWNER);
    }

    /** One of its photos, as the API answers it; empty while there is none of that name. */
    public Optional<JsonNode> photo(ProductId product, String name) throws IOException, InterruptedException {
        return product(product)
                .map(found -> found.path("photos"))
                .flatMap(photos -> photos.valueStream()
                        .filter(photo -> photo.path("name").asText().equals(name))
                        .findFirst());
    }

    /** A product as seen with a key, or empty. */
    public Optional<JsonNode> product(ProductId product, String key) throws IOException, InterruptedException {
        String id = URLEncoder.encode(product.toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(system.web().resolve("/v1/products/" + id))
                .header("x-api-key", key)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isIn(200, 404);
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(JSON.readTree(response.body()));
    }

    /** What the bucket holds. */
    public byte[] read(ProductId product, String file) {
        return bucket.client()
                .getObjectAsBytes(request -> request.bucket(bucket.bucket()).key(product.folder() + file))
                .asByteArray();
    }

    /** Confirms tags as the owner; what the API says to it. */
    public JsonNode confirm(ProductId product, String tags) throws IOException, InterruptedException {
        HttpResponse<String> response = confirm(product, tags, ApiKeys.OWNER);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** Tries to confirm tags with a key. */
    public HttpResponse<String> confirm(ProductId product, String tags, String key)
            throws IOException, InterruptedException {
        String id = URLEncoder.encode(product.toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(system.web().resolve("/v1/products/" + id + "/tags"))
                .header("x-api-key", key)
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(tags))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Asks the API as the owner.
     *
     * @param path from the API's root, encoded
     * @param body JSON, empty for none
     * @param headers names and values in turn
     */
    public HttpResponse<String> asOwner(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(system.web().resolve(path))
                .header("x-api-key", ApiKeys.OWNER)
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Says as the owner what the store says about itself, as the API's JSON. */
    public void describe(StoreId store, String profile) throws IOException, InterruptedException {
        HttpResponse<String> response = asOwner("PUT", "/v1/stores/" + store.value(), profile);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Override
    public void close() {
        bucket.close();
        http.close();
    }
}
