package id.etalase.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.testing.FakeRecognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A proxy event: one of the real documents, or one of them changed. */
public final class Request {
    public static final String BOUNDARY = "----EtalaseFormBoundary";

    private final ObjectNode event;

    private Request(ObjectNode event) {
        this.event = event;
    }

    /** One of the documents in {@code events/}. */
    public static Request document(String name) throws IOException {
        String json = Files.readString(Path.of(System.getProperty("etalase.root"), "events", name));
        return new Request((ObjectNode) JsonMapper.builder().build().readTree(json));
    }

    public static Request get(String path) throws IOException {
        return document("product-get.json").to("GET", path).key("local-search");
    }

    public static Request post(String path) throws IOException {
        Request request = document("search-jpeg.json").to("POST", path);
        request.event.putNull("queryStringParameters").putNull("multiValueQueryStringParameters");
        return request;
    }

    /** A search with a photo as the raw body. */
    public static Request photo(int degrees, String category) throws IOException {
        return post("/v1/search").binary("image/jpeg", FakeRecognizer.photo(degrees, category));
    }

    /** A search with a JSON body. */
    public static Request json(String body) throws IOException {
        return post("/v1/search").text("application/json", body);
    }

    /** A correction by the owner of everything. */
    public static Request tags(String product, String body) throws IOException {
        return document("tags-put.json")
                .to("PUT", "/v1/products/" + product + "/tags")
                .text("application/json", body);
    }

    /** Asks to upload photos as the owner of everything; single quotes stand for double ones. */
    public static Request uploads(String body) throws IOException {
        return document("uploads-post.json").text("application/json", body.replace('\'', '"'));
    }

    /** Asks as the owner of everything what a shop says about itself. */
    public static Request store(String store) throws IOException {
        return document("store-put.json").to("GET", "/v1/stores/" + store).withoutBody();
    }

    /** Says as the owner of everything what a shop is; single quotes stand for double ones. */
    public static Request store(String store, String body) throws IOException {
        return document("store-put.json")
                .to("PUT", "/v1/stores/" + store)
                .text("application/json", body.replace('\'', '"'));
    }

    /** A search with a form; each part is its headers, a blank line, and its content. */
    public static Request form(String... parts) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append("--").append(BOUNDARY).append("\r\n").append(part).append("\r\n");
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return post("/v1/search").binary("multipart/form-data; boundary=" + BOUNDARY, bytes(body.toString()));
    }

    public static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    public static String file(String name, String content) {
        return "Content-Disposition: form-data; name=\"" + name
                + "\"; filename=\"foto é 100%.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                + content;
    }

    public Request to(String method, String path) {
        event.put("httpMethod", method).put("path", path);
        return this;
    }

    public Request query(String name, String value) {
        ObjectNode last = object("queryStringParameters");
        last.put(name, value);
        ObjectNode all = object("multiValueQueryStringParameters");
        JsonNode values = all.path(name);
        (values.isArray() ? (ArrayNode) values : all.putArray(name)).add(value);
        return this;
    }

    public Request header(String name, String value) {
        ((ObjectNode) event.path("headers")).put(name, value);
        return this;
    }

    public Request key(String keyId) {
        ((ObjectNode) event.at("/requestContext/identity")).put("apiKeyId", keyId);
        return this;
    }

    public Request binary(String type, byte[] body) {
        event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        return type(type);
    }

    public Request text(String type, String body) {
        event.put("body", body).put("isBase64Encoded", false);
        return type(type);
    }

    public Request withoutBody() {
        event.putNull("body").put("isBase64Encoded", false);
        return this;
    }

    public Request type(String type) {
        ObjectNode headers = (ObjectNode) event.path("headers");
        headers.remove("content-type");
        headers.put("Content-Type", type);
        return this;
    }

    public String method() {
        return event.path("httpMethod").asText();
    }

    public String path() {
        return event.path("path").asText();
    }

    public String id() {
        return event.at("/requestContext/requestId").asText();
    }

    public byte[] event() {
        return bytes(event.toString());
    }

    private ObjectNode object(String name) {
        return event.path(name).isObject() ? (ObjectNode) event.path(name) : event.putObject(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
