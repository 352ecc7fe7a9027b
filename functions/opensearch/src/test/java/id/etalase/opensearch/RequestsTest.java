package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.Revision;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.testing.Photos;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that a healthy node never gives, from a server that gives the same one to everything. */
class RequestsTest {
    private static final int OK = 200;
    private static final String PART =
            "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":2,\"successful\":1,\"failed\":1},"
                    + "\"hits\":{\"total\":{\"value\":0,\"relation\":\"eq\"},\"hits\":[]}}";

    private int status;
    private String type = "";
    private HttpServer server;
    private OpenSearchConnection connection;
    private OpenSearchProductIndex index;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = (status == OK ? PART : error()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("content-type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection = OpenSearchConnection.open(OpenSearchConfig.local(endpoint));
        index = new OpenSearchProductIndex(connection.client(), "photos", Distance.COSINE);
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    private String error() {
        return String.format(
                Locale.ROOT,
                "{\"error\":{\"type\":\"%s\",\"reason\":\"what\","
                        + "\"caused_by\":{\"type\":\"cause\",\"reason\":\"why\"}},\"status\":%d}",
                type,
                status);
    }

    private void answer(int newStatus, String newType) {
        status = newStatus;
        type = newType;
    }

    private WriteOutcome remove() {
        return index.remove(Photos.key("toko-ani.kaos", "1.jpg"), new Revision("1:1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void anything_statusThatMayPass_isUnavailable(int passing) {
        answer(passing, "circuit_breaking_exception");

        assertThatThrownBy(() -> index.find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("circuit_breaking_exception");
        assertThatThrownBy(this::remove).isInstanceOf(IndexUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void anything_statusThatStays_isRefused(int lasting) {
        answer(lasting, "security_exception");

        assertThatThrownBy(() -> index.find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessageContaining("why");
        assertThatThrownBy(this::remove).isInstanceOf(RefusedRequestException.class);
    }

    @Test
    void search_shardsThatFail_isUnavailableRatherThanHalfAnAnswer() {
        answer(OK, "");

        assertThatThrownBy(() -> index.photosOf(ProductId.parse("toko-ani.kaos")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("a part of the index only");
        assertThatThrownBy(() -> index.nearest(new NearestQuery(Photos.at(0), 1, PhotoFilter.NONE)))
                .isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void write_goneOrChanged_isAConflict() {
        answer(409, "version_conflict_engine_exception");
        assertThat(remove()).isEqualTo(WriteOutcome.CONFLICT);
        assertThat(index.add(Photos.live("toko-ani.kaos", "1.jpg", 10))).isEqualTo(WriteOutcome.CONFLICT);

        answer(404, "document_missing_exception");
        assertThat(remove()).isEqualTo(WriteOutcome.CONFLICT);
    }

    @Test
    void write_noSuchIndex_isUnavailableAndNoConflict() {
        answer(404, "index_not_found_exception");

        assertThatThrownBy(this::remove).isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void anything_nobodyListens_isUnavailable() {
        server.stop(0);

        assertThatThrownBy(() -> index.find(Photos.key("toko-ani.kaos", "1.jpg")))
                .isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void write_revisionOfAnotherIndex_isRefusedUnasked() {
        assertThatThrownBy(() -> index.remove(Photos.key("toko-ani.kaos", "1.jpg"), new Revision("7")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a revision of this index: 7");
    }
}
