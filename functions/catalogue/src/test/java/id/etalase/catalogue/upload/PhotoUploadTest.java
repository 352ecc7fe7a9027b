package id.etalase.catalogue.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.photo.UploadPermit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhotoUploadTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos");
    private static final StoreScope ANI = new StoreScope.Stores(Set.of(new StoreId("toko-ani")));
    private static final UploadPermit PERMIT =
            new UploadPermit(URI.create("https://bucket.example/"), Map.of(), Instant.EPOCH);
    private static final UploadRequest REQUEST = new UploadRequest(
            SHIRT, List.of(new PhotoFile("depan.jpg", PhotoType.JPEG, 7), new PhotoFile("b.png", PhotoType.PNG, 8)));

    private final List<String> permitted = new ArrayList<>();
    private final PhotoUpload upload = new PhotoUpload((photo, type, bytes) -> {
        permitted.add(photo + " " + type + " " + bytes);
        return PERMIT;
    });

    @Test
    void permit_ownerOfTheStore_mayWriteJustTheseFiles() {
        assertThat(upload.permit(new Caller("Ani", Role.OWNER, ANI), REQUEST))
                .isEqualTo(new UploadOutcome.Permitted(List.of(
                        new UploadOutcome.Upload(new ObjectKey.Photo(SHIRT, "depan.jpg"), PERMIT),
                        new UploadOutcome.Upload(new ObjectKey.Photo(SHIRT, "b.png"), PERMIT))));
        assertThat(permitted)
                .containsExactly(
                        "stores/toko-ani/products/kaos/depan.jpg JPEG 7", "stores/toko-ani/products/kaos/b.png PNG 8");
    }

    @Test
    void permit_shopper_mayNotWriteEvenInTheirScope() {
        assertThat(upload.permit(new Caller("page", Role.SEARCH, ANI), REQUEST))
                .isEqualTo(new UploadOutcome.NotAnOwner());
        assertThat(permitted).isEmpty();
    }

    @Test
    void permit_ownerOfAnotherStore_isOutsideTheirScope() {
        StoreScope budi = new StoreScope.Stores(Set.of(new StoreId("toko-budi")));

        assertThat(upload.permit(new Caller("Budi", Role.OWNER, budi), REQUEST))
                .isEqualTo(new UploadOutcome.OutsideScope(new StoreId("toko-ani")));
        assertThat(permitted).isEmpty();
    }
}
