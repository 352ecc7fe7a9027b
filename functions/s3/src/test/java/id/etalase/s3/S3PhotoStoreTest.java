package id.etalase.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStore;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Answers that a bucket on disk never gives. */
class S3PhotoStoreTest {
    private static final ObjectKey.Photo PHOTO = new ObjectKey.Photo(ProductId.parse("toko-ani.kaos"), "1.jpg");
    private static final ObjectStamp STAMP = new ObjectStamp("e7a6", 3);

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 412})
    void read_photoInAnotherState_isEmpty(int status) {
        assertThat(failing(S3Exception.builder().statusCode(status).build()).read(PHOTO, STAMP))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503})
    void anyCall_bucketRefuses_isUnavailable(int status) {
        PhotoStore store = failing(S3Exception.builder().statusCode(status).build());

        assertThatThrownBy(() -> store.read(PHOTO, STAMP)).isInstanceOf(PhotoStoreUnavailableException.class);
        assertThatThrownBy(() -> store.stamp(PHOTO))
                .isInstanceOf(PhotoStoreUnavailableException.class)
                .hasMessageContaining("stores/toko-ani/products/kaos/1.jpg");
    }

    @Test
    void anyCall_networkFails_isUnavailable() {
        PhotoStore store = failing(SdkClientException.create("connection reset"));

        assertThatThrownBy(() -> store.stamp(PHOTO))
                .isInstanceOf(PhotoStoreUnavailableException.class)
                .hasRootCauseMessage("connection reset");
    }

    @Test
    void read_bodyOfAnotherSizeThanStamped_isEmpty() {
        PhotoStore store = new S3PhotoStore(
                new StubClient() {
                    @Override
                    public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> reader) {
                        GetObjectResponse response = GetObjectResponse.builder()
                                .contentLength(1L << 40)
                                .build();
                        try {
                            return reader.transform(response, abortable());
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }
                },
                "bucket");

        assertThat(store.read(PHOTO, STAMP)).isEmpty();
    }

    private static PhotoStore failing(RuntimeException e) {
        return new S3PhotoStore(
                new StubClient() {
                    @Override
                    public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> reader) {
                        throw e;
                    }

                    @Override
                    public HeadObjectResponse headObject(HeadObjectRequest request) {
                        throw e;
                    }
                },
                "bucket");
    }

    private static AbortableInputStream abortable() {
        return AbortableInputStream.create(new ByteArrayInputStream(new byte[0]));
    }

    private abstract static class StubClient implements S3Client {
        @Override
        public String serviceName() {
            return "s3";
        }

        @Override
        public void close() {}
    }
}
