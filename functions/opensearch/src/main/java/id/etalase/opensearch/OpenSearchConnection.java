package id.etalase.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.aws.AwsSdk2Transport;
import org.opensearch.client.transport.aws.AwsSdk2TransportOptions;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** A client with its connections. Safe for use by several threads. */
public final class OpenSearchConnection implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** Below the 29 seconds after which API Gateway gives up; a Serverless collection that slept may take as long. */
    private static final Duration ANSWER = Duration.ofSeconds(25);

    private final OpenSearchClient client;
    private final Closeable connections;

    private OpenSearchConnection(OpenSearchClient client, Closeable connections) {
        this.client = client;
        this.connections = connections;
    }

    /** Opens it; sends nothing yet. */
    public static OpenSearchConnection open(OpenSearchConfig config) {
        return config.signing() == Signing.NONE ? plain(config) : signed(config);
    }

    /** The client, as long as this is open. */
    public OpenSearchClient client() {
        return client;
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenSearchConnection plain(OpenSearchConfig config) {
        Timeout answer = Timeout.of(ANSWER);
        OpenSearchTransport transport = ApacheHttpClient5TransportBuilder.builder(HttpHost.create(config.endpoint()))
                .setMapper(SourceJson.mapper())
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(Timeout.of(CONNECT)).setSocketTimeout(answer))
                .setRequestConfigCallback(request -> request.setResponseTimeout(answer))
                .build();
        return new OpenSearchConnection(new OpenSearchClient(transport), transport);
    }

    private static OpenSearchConnection signed(OpenSearchConfig config) {
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(ANSWER)
                .build();
        // One of our own: the transport's default is shared by the whole process, and a process may be a copy of
        // another.
        DefaultCredentialsProvider credentials =
                DefaultCredentialsProvider.builder().build();
        OpenSearchTransport transport = new AwsSdk2Transport(
                http,
                config.endpoint().getRawAuthority(),
                config.signing().name().toLowerCase(Locale.ROOT),
                Region.of(config.region()),
                AwsSdk2TransportOptions.builder()
                        .setMapper(SourceJson.mapper())
                        .setCredentials(credentials)
                        .build());
        return new OpenSearchConnection(new OpenSearchClient(transport), () -> {
            http.close();
            credentials.close();
        });
    }
}
