package id.etalase.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Against a bucket that closes the line on what is written, as one does that refuses it while its body is under way. */
class ConditionalFileIT {
    private static final byte[] FILE = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SOMEBODY_ELSES = "[]".getBytes(StandardCharsets.UTF_8);
    private static final String THERE = "\"e7a1a5e00001\"";

    private volatile byte[] held = SOMEBODY_ELSES;

    /** Whether it does what it is told, though it does not say so. */
    private volatile boolean obeying;

    /** How often it closes the line before it refuses a write aloud. */
    private final AtomicInteger silent = new AtomicInteger(Integer.MAX_VALUE);

    private HttpServer server;
    private S3Connection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection = S3Connection.open(
                new S3Config("etalase-photos", "ap-southeast-3", Optional.of(endpoint)),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    @Test
    void write_refusedWithoutAnAnswerOverAnotherState_isOvertaken() {
        assertThat(file().write(FILE, Optional.of("\"e7a1a5e00002\""))).isEmpty();
        assertThat(file().write(FILE, Optional.empty())).isEmpty();
    }

    @Test
    void write_withoutAnAnswerOverTheStateThatIsThere_fails() {
        assertThatThrownBy(() -> file().write(FILE, Optional.of(THERE))).isInstanceOf(SdkClientException.class);
    }

    @Test
    void write_doneThoughItsAnswerWasLost_isDone() {
        obeying = true;

        assertThat(file().write(FILE, Optional.of("\"e7a1a5e00002\""))).contains(THERE);
    }

    @Test
    void write_doneThoughItsAnswerWasLostAndTheNextTryRefused_isDone() {
        obeying = true;
        silent.set(1);

        assertThat(file().write(FILE, Optional.empty())).contains(THERE);
    }

    @Test
    void write_refusedAtTheSecondTryOverAnothersBytes_isOvertaken() {
        silent.set(1);

        assertThat(file().write(FILE, Optional.empty())).isEmpty();
    }

    @Test
    void write_refusedAtOnce_isNotOursThoughTheBytesAreTheSame() {
        held = FILE;
        silent.set(0);

        assertThat(file().write(FILE, Optional.empty())).isEmpty();
    }

    private ConditionalFile file() {
        return new ConditionalFile(connection.client(), "etalase-photos", "requests/1", ConditionalFile.MAX_BYTES);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("ETag", THERE);
                exchange.sendResponseHeaders(200, held.length);
                exchange.getResponseBody().write(held);
                return;
            }
            if (obeying) {
                held = FILE;
            }
            if (silent.getAndDecrement() <= 0) {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(412, -1);
            }
        }
    }
}
