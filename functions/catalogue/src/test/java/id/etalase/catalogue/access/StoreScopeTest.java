package id.etalase.catalogue.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.StoreId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoreScopeTest {
    private static final StoreId ANI = new StoreId("ani");
    private static final StoreId BUDI = new StoreId("budi");
    private static final StoreScope EVERYTHING = new StoreScope.Everything();
    private static final StoreScope ONLY_ANI = new StoreScope.Stores(Set.of(ANI));
    private static final StoreScope BOTH = new StoreScope.Stores(Set.of(ANI, BUDI));

    @Test
    void includes_storesOfTheScope_only() {
        assertThat(EVERYTHING.includes(BUDI)).isTrue();
        assertThat(ONLY_ANI.includes(ANI)).isTrue();
        assertThat(ONLY_ANI.includes(BUDI)).isFalse();
    }

    @Test
    void intersection_neverWidensEitherScope() {
        assertThat(EVERYTHING.intersection(ONLY_ANI)).isEqualTo(ONLY_ANI);
        assertThat(ONLY_ANI.intersection(EVERYTHING)).isEqualTo(ONLY_ANI);
        assertThat(BOTH.intersection(ONLY_ANI)).isEqualTo(ONLY_ANI);
        assertThat(ONLY_ANI.intersection(new StoreScope.Stores(Set.of(BUDI))))
                .isEqualTo(new StoreScope.Stores(Set.of()));
    }
}
