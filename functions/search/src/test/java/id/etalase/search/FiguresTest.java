package id.etalase.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.Figures;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchKind;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.figures.SilentSearchLog;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.InMemorySearchLog;
import id.etalase.metrics.Metric;
import id.etalase.metrics.MetricLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** {@code GET /v1/figures}: what shoppers do, and what owners see of it. */
class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);

    private final InMemorySearchLog log = new InMemorySearchLog();
    private final List<String> metrics = new ArrayList<>();
    private final Api api = Api.noting(log, metrics::add);

    @Test
    void whatShoppersDo_isWhatTheOwnerSees() throws IOException {
        api.send(Request.photo(10, "pakaian"));
        api.send(Request.photo(10, "pakaian").query("store", "toko-ani"));
        api.send(Request.json("{\"productId\": \"toko-ani.kaos-01\"}"));
        api.send(Request.photo(200, "makanan").query("minScore", "0.9"));
        api.send(Request.get("/v1/products/toko-ani.kaos-01"));

        JsonNode figures = figures("ani-owner");

        assertThat(figures.path("from").asText()).isEqualTo("2025-12-08");
        assertThat(figures.path("to").asText()).isEqualTo("2026-01-06");
        assertThat(figures.path("searches"))
                .hasToString("{\"total\":4,\"photo\":3,\"text\":0,\"product\":1,\"photoAndText\":0,\"noMatch\":1}");
        assertThat(figures.path("days")).hasSize(30);
        assertThat(figures.at("/days/29")).hasToString("{\"day\":\"2026-01-06\",\"searches\":4,\"noMatch\":1}");
        assertThat(figures.path("products"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"product\":\"toko-ani.Kue 100% +é\",\"name\":\"Kue 100% +é\",\"found\":3,\"opened\":0}",
                        "{\"product\":\"toko-ani.tas-01\",\"name\":\"tas-01\",\"found\":3,\"opened\":0}",
                        "{\"product\":\"toko-ani.kaos-01\",\"name\":\"kaos-01\",\"found\":2,\"opened\":1}");
        assertThat(figures.path("unmatched"))
                .hasToString("[{\"words\":{\"id\":\"makanan\",\"en\":\"makanan\"},\"count\":1}]");
    }

    @Test
    void whatOwnersDo_isNotNoted() throws IOException {
        api.send(Request.photo(10, "pakaian").key("local-owner"));
        api.send(Request.get("/v1/products/toko-ani.kaos-01").key("local-owner"));

        assertThat(log.entries()).isEmpty();
    }

    @Test
    void whatIsNoted_saysNothingOfWhoAsked() throws IOException {
        api.send(Request.document("search-jpeg.json"));

        assertThat(log.entries())
                .containsExactly(new LogEntry.Searched(
                        TODAY,
                        SearchKind.PHOTO,
                        new StoreScope.Everything(),
                        List.of(
                                ProductId.parse("toko-ani.kaos-01"),
                                ProductId.parse("toko-budi.kopi-01"),
                                ProductId.parse("toko-ani.tas-01"),
                                ProductId.parse("toko-ani.Kue 100% +é")),
                        null));
    }

    @Test
    void ofAnotherShop_areRefused() throws IOException {
        Answer answer = api.send(Request.get("/v1/figures").key("ani-owner").query("store", "toko-budi"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("detail").asText()).contains("not for the store toko-budi");
    }

    @Test
    void mistakes_areNamedAllAtOnce() throws IOException {
        Answer answer = api.send(Request.get("/v1/figures")
                .key("ani-owner")
                .query("days", "91")
                .query("store", "Toko Ani")
                .query("month", "1"));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter"))
                .containsExactly("days", "month", "store");
    }

    @Test
    void logThatFails_losesTheEntryAndNotTheSearch() throws IOException {
        List<String> warnings = new ArrayList<>();
        Api deaf =
                Api.noting(new FailingSearchLog(() -> new IllegalStateException("full")), metrics::add, warnings::add);

        assertThat(deaf.send(Request.photo(10, "pakaian")).products()).isNotEmpty();

        assertThat(values(Metric.LOG_LOSSES)).containsExactly(1.0);
        assertThat(deaf.logged()).isEmpty();
        assertThat(warnings)
                .containsExactly("An entry of the search log was lost: java.lang.IllegalStateException: full");
    }

    @Test
    void logThatHangs_holdsNoSearchBackForLong() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        HangingSearchLog hanging = new HangingSearchLog(released);
        Api slow = Api.noting(hanging, metrics::add);

        for (int i = 0; i < 20; i++) {
            assertThat(slow.send(Request.photo(10, "pakaian")).products()).isNotEmpty();
        }

        assertThat(hanging.begun().size()).isLessThan(20);
        assertThat(values(Metric.LOG_LOSSES)).hasSize(20);
        released.countDown();
    }

    @Test
    void logThatIsNotKept_isSaidSo() throws IOException {
        Answer answer = Api.noting(new SilentSearchLog(), metrics::add)
                .send(Request.get("/v1/figures").key("ani-owner"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("figures-not-kept");
    }

    @Test
    void search_isMeasured() throws IOException {
        api.send(Request.photo(10, "pakaian"));
        api.send(Request.photo(10, "pakaian").query("minScore", "1").query("store", "toko-budi"));
        api.send(Request.get("/v1/products/toko-ani.kaos-01"));

        assertThat(metrics).hasSize(2);
        assertThat(values(Metric.HITS)).containsExactly(4.0, 0.0);
        assertThat(values(Metric.NO_MATCH)).containsExactly(0.0, 1.0);
        assertThat(values(Metric.SEARCH_DURATION)).hasSize(2).allMatch(time -> time > 0);
        assertThat(values(Metric.RECOGNITION_DURATION)).hasSize(2);
        assertThat(values(Metric.INDEX_DURATION)).hasSize(2);
        assertThat(values(Metric.LOG_LOSSES)).isEmpty();
    }

    private JsonNode figures(String key) throws IOException {
        return api.send(Request.get("/v1/figures").key(key)).body();
    }

    private List<Double> values(Metric metric) {
        return metrics.stream()
                .flatMap(line -> MetricLine.parse(line).stream())
                .flatMap(line -> line.values().getOrDefault(metric, List.of()).stream())
                .toList();
    }

    /** A search log whose writes come to no end before they are released. */
    private record HangingSearchLog(CountDownLatch released, List<LogEntry> begun) implements SearchLog {
        HangingSearchLog(CountDownLatch released) {
            this(released, Collections.synchronizedList(new ArrayList<>()));
        }

        @Override
        public void add(LogEntry entry) {
            begun.add(entry);
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Optional<Figures> sum(StoreScope scope, Period period) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long forgetBefore(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }
}
