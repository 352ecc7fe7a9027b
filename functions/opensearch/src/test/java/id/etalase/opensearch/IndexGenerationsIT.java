package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.reindex.AliasSwap;
import id.etalase.catalogue.reindex.ReindexRefusedException;
import id.etalase.catalogue.testing.Photos;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexGenerationsIT {
    @RegisterExtension
    final LocalNode node = new LocalNode();

    private IndexGenerations generations() {
        return new IndexGenerations(node.client(), node.config());
    }

    private ProductIndex index(String alias) {
        return new OpenSearchProductIndex(node.client(), alias, Distance.COSINE);
    }

    private String live() {
        return generations().live().orElseThrow();
    }

    /** The name of an index, after the alias. */
    private String named(String rest) {
        return node.alias() + rest + "-v" + PhotoMapping.VERSION;
    }

    private String built() {
        String next = generations().next();
        generations().ensure(next, Photos.DIMENSION, Distance.COSINE);
        return next;
    }

    private void replaced() {
        AliasSwap swap = generations().to(built());
        swap.swap();
        swap.settled();
    }

    @BeforeEach
    void create() {
        node.creation().ensure(Photos.DIMENSION, Distance.COSINE);
    }

    @AfterEach
    void delete() {
        generations().dropOld();
        String live = live();
        Requests.send(() -> node.client().indices().delete(delete -> delete.index(live)));
    }

    @Test
    void next_firstIndexIsLive_isTheSecondAndStaysSoWhileItIsBuilt() {
        assertThat(live()).isEqualTo(named(""));
        assertThat(generations().next()).isEqualTo(node.alias() + "-2");

        String next = built();
        index(next).add(Photos.live("toko-ani.kaos", "1.jpg", 10));

        assertThat(generations().next()).isEqualTo(next);
        assertThat(node.index().find(Photos.key("toko-ani.kaos", "1.jpg")))
                .as("in the live one")
                .isEmpty();
    }

    @Test
    void swap_nextIsBuilt_movesReadsAndWritesAndKeepsTheOldOne() {
        String next = built();
        index(next).add(Photos.live("toko-ani.kaos", "1.jpg", 10));
        node.index().add(Photos.live("toko-ani.rok", "1.jpg", 20));

        AliasSwap swap = generations().to(next);
        swap.swap();

        assertThat(live()).isEqualTo(named("-2"));
        assertThat(generations().unsettled()).isTrue();
        node.index().add(Photos.live("toko-ani.topi", "1.jpg", 30));
        generations().refresh(node.alias()).await();
        assertThat(products(node.index())).containsExactlyInAnyOrder("toko-ani.kaos", "toko-ani.topi");
        generations().refresh(generations().before().orElseThrow()).await();
        assertThat(products(index(generations().before().orElseThrow()))).containsExactly("toko-ani.rok");

        swap.settled();

        assertThat(generations().unsettled()).isFalse();
    }

    @Test
    void swap_somebodyElseWasFaster_isRefusedAndMovesNothing() {
        String next = built();
        AliasSwap late = generations().to(next);
        replaced();
        String third = generations().next();

        assertThatThrownBy(late::swap)
                .isInstanceOf(ReindexRefusedException.class)
                .hasMessageContaining("Do it again");

        assertThat(live()).isEqualTo(named("-2"));
        assertThat(generations().behind(generations().before().orElseThrow())).contains(named(""));
        assertThat(generations().next()).isEqualTo(third);
    }

    @Test
    void swap_backAndForth_rollsBackAndForth() {
        replaced();
        String before = generations().before().orElseThrow();

        generations().to(before).swap();

        assertThat(live()).isEqualTo(named(""));
        assertThat(generations().behind(before)).contains(named("-2"));
        assertThat(generations().next()).as("never one that is there").isEqualTo(node.alias() + "-3");
    }

    @Test
    void dropOld_severalOld_keepsTheLiveOneAndIndexesOfOtherNames() {
        String beside = node.alias() + "-beside";
        generations().ensure(beside, Photos.DIMENSION, Distance.COSINE);
        replaced();
        replaced();
        built();

        List<String> dropped = generations().dropOld();

        assertThat(dropped).containsExactly(named("-2"), named("-4"), named(""));
        assertThat(live()).isEqualTo(named("-3"));
        assertThat(generations().before()).isEmpty();
        assertThat(generations().behind(beside)).contains(named("-beside"));
        Requests.send(() -> node.client().indices().delete(delete -> delete.index(named("-beside"))));
    }

    @Test
    void reserves_namesThatMoveWithTheAlias_andNoOthers() {
        String alias = node.alias();

        assertThat(List.of(alias, alias + "-2", alias + "-before", alias + "-unsettled"))
                .allMatch(generations()::reserves);
        assertThat(List.of(alias + "-etalase-1", "x" + alias, alias + "-vgg16")).noneMatch(generations()::reserves);
    }

    private static List<String> products(ProductIndex index) {
        try (Stream<InventoryItem> lines = index.inventory()) {
            return lines.map(line -> line.key().product().toString()).toList();
        }
    }
}
