package id.etalase.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.etalase.catalogue.product.ProductId;
import id.etalase.demo.DemoCatalogue;
import id.etalase.demo.DemoProduct;
import id.etalase.local.testing.Shop;
import id.etalase.local.testing.Systems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a system ends as it should; {@code KilledSystemIT} of the command line ends one by force. */
class RestartIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DemoCatalogue catalogue = DemoCatalogue.seeded();

    @TempDir
    private Path data;

    private List<ProductId> products(int count) {
        return catalogue.products().stream().map(DemoProduct::id).limit(count).toList();
    }

    @Test
    void start_afterAStop_hasEverythingAndNothingToCatchUpWith() throws Exception {
        ProductId product = products(1).getFirst();
        byte[] photo = catalogue.photos(product).getFirst();
        try (LocalSystem system = Systems.start(data);
                Shop shop = new Shop(system.running())) {
            shop.upload(product, "1.jpg", photo);
            await().atMost(PATIENCE).until(() -> shop.product(product).isPresent());
            assertThatThrownBy(() -> Systems.start(data))
                    .isInstanceOf(LocalSystemException.class)
                    .hasMessageContaining("process " + system.running().pid())
                    .hasMessageContaining(system.running().web().toString());
        }
        assertThat(RunningSystem.find(data)).isEmpty();
        try (LocalSystem system = Systems.start(data);
                Shop shop = new Shop(system.running())) {
            assertThat(system.swept()).isZero();
            assertThat(shop.find(photo, "")).containsExactly(product.toString());
        }
    }
}
