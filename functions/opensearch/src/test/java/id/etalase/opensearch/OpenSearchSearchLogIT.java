package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.figures.LogEntry;
import id.etalase.catalogue.figures.Period;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.testing.SearchLogContract;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenSearchSearchLogIT extends SearchLogContract {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @RegisterExtension
    final LocalNode node = new LocalNode();

    @BeforeEach
    void create() {
        new SearchLogIndex(node.client(), node.config()).ensure();
    }

    @AfterEach
    void delete() {
        Requests.send(() -> node.client()
                .indices()
                .delete(delete -> delete.index(log(node.alias()) + "-v1").ignoreUnavailable(true)));
    }

    @Override
    protected SearchLog log() {
        return new OpenSearchSearchLog(node.client(), node.config());
    }

    @Override
    protected void settle() {
        Requests.send(() -> node.client().indices().refresh(refresh -> refresh.index(log(node.alias()))));
    }

    @Test
    void ensure_twice_keepsWhatIsThere() {
        log().add(new LogEntry.Opened(DAY, ProductId.parse("ani.kaos")));

        new SearchLogIndex(node.client(), node.config()).ensure();
        settle();

        assertThat(log().sum(new StoreScope.Everything(), new Period(DAY, DAY))
                        .orElseThrow()
                        .products())
                .hasSize(1);
    }

    @Test
    void add_whereNoLogWasMade_makesNone() {
        OpenSearchConfig other = node.config().named(node.alias() + "-other");
        SearchLog missing = new OpenSearchSearchLog(node.client(), other);

        assertThatThrownBy(() -> missing.add(new LogEntry.Opened(DAY, ProductId.parse("ani.kaos"))))
                .isInstanceOf(IndexUnavailableException.class);

        assertThat(Requests.send(() -> node.client().indices().exists(index -> index.index(log(other.alias()))))
                        .value())
                .isFalse();
    }

    private static String log(String alias) {
        return SearchLogIndex.alias(alias);
    }
}
