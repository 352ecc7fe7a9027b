package id.etalase.aws.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/**
 * Requests to AWS without a client of the service, signed with Signature Version 4.
 *
 * @param endpoint of all services
 */
record SignedHttp(URI endpoint, String region) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What the HTTP client writes by itself. */
    private static final Set<String> WRITTEN_BY_CLIENT = Set.of("host", "content-length");

    /** Reads something. */
    String get(String service, String path) throws IOException, InterruptedException {
        return send(service, SdkHttpMethod.GET, path, "application/json", "");
    }

    /** Sends a body of a type. */
    String post(String service, String path, String type, String body) throws IOException, InterruptedException {
        return send(service, SdkHttpMethod.POST, path, type, body);
    }

    private String send(String service, SdkHttpMethod method, String path, String type, String body)
            throws IOException, InterruptedException {
        URI address = endpoint.resolve(path);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method.name(), HttpRequest.BodyPublishers.ofByteArray(bytes));
        signed(service, method, address, type, bytes).forEach((name, values) -> {
            if (!WRITTEN_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(
                    method + " " + address + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private Map<String, List<String>> signed(
            String service, SdkHttpMethod method, URI address, String type, byte[] body) {
        SdkHttpRequest plain = SdkHttpRequest.builder()
                .method(method)
                .uri(address)
                .putHeader("content-type", type)
                .build();
        SignedRequest signed = AwsV4HttpSigner.create()
                .sign(request -> request.identity(EmulatedAws.CREDENTIALS.resolveCredentials())
                        .request(plain)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region));
        return signed.request().headers();
    }
}
