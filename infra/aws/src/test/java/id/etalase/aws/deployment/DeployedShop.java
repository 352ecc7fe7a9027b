package id.etalase.aws.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.ProductId;
import id.etalase.s3.S3Connection;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** An owner and a shopper of a deployment, who know its addresses and their keys. */
final class DeployedShop implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EmulatedAws aws;
    private final URI api;
    private final String searchKey;
    private final String ownerKey;
    private final S3Connection bucket;
    private final HttpClient http = HttpClient.newHttpClient();

    DeployedShop(Deployment deployment) throws IOException, InterruptedException {
        this.aws = deployment.aws();
        this.api = deployment.api();
        this.searchKey = deployment.key("SearchApiKeyId");
        this.ownerKey = deployment.key("OwnerApiKeyId");
        this.bucket = aws.bucket(deployment.output("PhotoBucketName"));
    }

    /** The keys of its roles. */
    record Keys(String search, String owner) {}

    Keys keys() {
        return new Keys(searchKey, ownerKey);
    }

    /** Uploads as an owner's page does: asks for a presigned address, and puts the photo there. */
    void upload(ProductId product, String file, byte[] jpeg) throws IOException, InterruptedException {
        ObjectNode ask = JSON.createObjectNode().put("product", product.toString());
        ask.putArray("files")
                .addObject()
                .put("name", file)
                .put("type", "image/jpeg")
                .put("bytes", jpeg.length);
        JsonNode answer = send(HttpRequest.newBuilder(address("/v1/uploads"))
                .header("x-api-key", ownerKey)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(ask.toString())));
        JsonNode permit = answer.at("/uploads/0");
        assertThat(permit.path("key").asText()).as(answer.toString()).isEqualTo(product.folder() + file);
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        aws.seenFromHere(URI.create(permit.path("url").asText())))
                .method(permit.path("method").asText(), BodyPublishers.ofByteArray(jpeg));
        permit.path("headers")
                .properties()
                .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
        http.send(put.build(), HttpResponse.BodyHandlers.discarding());
    }

    /** Deletes through the S3 protocol. */
    void delete(ProductId product, String file) {
        bucket.client().deleteObject(request -> request.bucket(bucket.bucket()).key(product.folder() + file));
    }

    /** What the function says of itself, asked without a key. */
    JsonNode health() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/v1/health")));
    }

    /** The answer to a photo. */
    JsonNode search(byte[] jpeg) throws IOException, InterruptedException {
        return send(photo(jpeg).header("x-api-key", searchKey));
    }

    /** The products found for a photo, closest first. */
    List<String> find(byte[] jpeg) throws IOException, InterruptedException {
        return StreamSupport.stream(search(jpeg).path("hits").spliterator(), false)
                .map(hit -> hit.path("product").asText())
                .toList();
    }

    /** The answer to a photo from somebody without a key. */
    JsonNode searchWithoutKey(byte[] jpeg) throws IOException, InterruptedException {
        return send(photo(jpeg));
    }

    /** One of a product's photos, as its owner sees it; empty while there is none of that name. */
    Optional<JsonNode> photo(ProductId product, String name) throws IOException, InterruptedException {
        return product(product)
                .path("photos")
                .valueStream()
                .filter(photo -> photo.path("name").asText().equals(name))
                .findFirst();
    }

    /** A product as its owner sees it, or the problem that there is none. */
    JsonNode product(ProductId product) throws IOException, InterruptedException {
        return asOwner("GET", product, "");
    }

    /** Asks something of a product as the owner. */
    JsonNode asOwner(String method, ProductId product, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/v1/products/" + encoded(product)))
                .header("x-api-key", ownerKey)
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Confirms tags as the owner. */
    JsonNode confirm(ProductId product, String tags) throws IOException, InterruptedException {
        return confirm(product, tags, ownerKey);
    }

    /** Tries to confirm tags with the key of the storefront. */
    JsonNode confirmAsStorefront(ProductId product, String tags) throws IOException, InterruptedException {
        return confirm(product, tags, searchKey);
    }

    /** The bytes behind an address that the API has answered. */
    byte[] fetch(String url) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(aws.seenFromHere(URI.create(url)))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private JsonNode confirm(ProductId product, String tags, String key) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/v1/products/" + encoded(product) + "/tags"))
                .header("x-api-key", key)
                .header("content-type", "application/json")
                .PUT(BodyPublishers.ofString(tags)));
    }

    /** As JSON: ministack does not read from the template which media types are binary, and spoils a photo that is sent as it is. */
    private HttpRequest.Builder photo(byte[] jpeg) {
        ObjectNode query = JSON.createObjectNode().put("photo", jpeg);
        return HttpRequest.newBuilder(address("/v1/search"))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(query.toString()));
    }

    /** The body of the answer, whatever its status; missing where it is not JSON. */
    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        byte[] body = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private URI address(String path) {
        return URI.create(api + path);
    }

    private static String encoded(ProductId product) {
        return URLEncoder.encode(product.toString(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        bucket.close();
        http.close();
    }
}
