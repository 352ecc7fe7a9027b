package id.etalase.aws.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;

/** What an owner's program does with an address that it was given. */
final class Uploads {
    private Uploads() {}

    /** The status that the bucket answers with. */
    static int put(JsonNode permit, byte[] photo) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(permit.path("url").asText()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(photo));
        permit.path("headers").properties().stream()
                .filter(header -> !header.getKey().toLowerCase(Locale.ROOT).equals("content-length"))
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
