package id.etalase.catalogue.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.etalase.catalogue.photo.PhotoType;
import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.sync.CatalogueSync;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRequestTest {
    private static final ProductId SHIRT = ProductId.parse("toko-ani.kaos");

    private static List<PhotoFile> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PhotoFile(i + ".webp", PhotoType.WEBP, 1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, CatalogueSync.MAX_PHOTO_BYTES})
    void file_lengthThatTheCatalogueTakes_isOne(long bytes) {
        assertThat(new PhotoFile("a.jpg", PhotoType.JPEG, bytes).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, CatalogueSync.MAX_PHOTO_BYTES + 1})
    void file_lengthThatTheCatalogueRejects_isNone(long bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhotoFile("a.jpg", PhotoType.JPEG, bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b.jpg", "..", "product.json"})
    void file_nameThatNoPhotoCanHave_isNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhotoFile(name, PhotoType.JPEG, 1))
                .isInstanceOf(InvalidIdException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, UploadRequest.MAX_FILES})
    void request_someFiles_isOne(int count) {
        assertThat(new UploadRequest(SHIRT, files(count)).files()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, UploadRequest.MAX_FILES + 1})
    void request_noneOrTooManyFiles_isNone(int count) {
        List<PhotoFile> files = files(count);

        assertThatIllegalArgumentException().isThrownBy(() -> new UploadRequest(SHIRT, files));
    }

    @Test
    void request_twoFilesOfOneName_isNone() {
        List<PhotoFile> twins = List.of(files(1).getFirst(), new PhotoFile("0.webp", PhotoType.PNG, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UploadRequest(SHIRT, twins))
                .withMessageContaining("0.webp");
    }

    @Test
    void type_ofAnythingButAPhoto_isNone() {
        assertThat(PhotoType.of("image/webp")).contains(PhotoType.WEBP);
        assertThat(PhotoType.of("image/heic")).isEmpty();
        assertThat(PhotoType.mediaTypes()).containsExactly("image/jpeg", "image/png", "image/webp");
    }
}
