package id.etalase.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.photo.FactsChange;
import id.etalase.catalogue.photo.ObjectStamp;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Answers that a bucket on disk never gives. */
class S3ProductFactsStoreTest {
    private static final ObjectKey.Facts FACTS = new ObjectKey.Facts(ProductId.parse("toko-ani.kaos"));

    private static final Optional<ObjectStamp> THERE = Optional.of(new ObjectStamp("e7a5", 2));

    private final List<PutObjectRequest> written = new ArrayList<>();

    private static S3Exception status(int status) {
        return (S3Exception) S3Exception.builder().statusCode(status).build();
    }

    /** A bucket that answers reads and writes with these faults; writes succeed without one. */
    private FactsChange change(Optional<ObjectStamp> state, RuntimeException onRead, RuntimeException... onWrite) {
        S3Client s3 = new S3Client() {
            @Override
            public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> reader) {
                throw onRead;
            }

            @Override
            public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
                written.add(request);
                for (RuntimeException fault : onWrite) {
                    throw fault;
                }
                return PutObjectResponse.builder().eTag("\"e7a6\"").build();
            }

            @Override
            public String serviceName() {
                return "s3";
            }

            @Override
            public void close() {}
        };
        return new S3ProductFactsStore(s3, "bucket").change(FACTS, state, FactsEdit.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 412})
    void change_factsAreGoneOrInAnotherState_isOvertakenAndWritesNothing(int onRead) {
        assertThat(change(THERE, status(onRead))).isEqualTo(new FactsChange.Overtaken());
        assertThat(written).isEmpty();
    }

    @Test
    void change_noFactsYet_isWrittenOnlyWhereThereAreNone() {
        assertThat(change(Optional.empty(), new IllegalStateException("Nobody reads what is not there")))
                .isEqualTo(new FactsChange.Done(ProductFacts.NONE, "e7a6"));
        assertThat(written).singleElement().satisfies(request -> {
            assertThat(request.ifNoneMatch()).isEqualTo("*");
            assertThat(request.ifMatch()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 412})
    void change_writeLosesTheRace_isOvertaken(int onWrite) {
        assertThat(change(Optional.empty(), status(404), status(onWrite))).isEqualTo(new FactsChange.Overtaken());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429, 500, 503})
    void change_writeRefused_isUnavailable(int onWrite) {
        assertThatThrownBy(() -> change(Optional.empty(), status(404), status(onWrite)))
                .isInstanceOf(PhotoStoreUnavailableException.class)
                .hasMessageContaining(FACTS.text());
    }

    @Test
    void change_noBucketOrNoNetwork_isUnavailable() {
        assertThatThrownBy(() -> change(
                        THERE, NoSuchBucketException.builder().statusCode(404).build()))
                .isInstanceOf(PhotoStoreUnavailableException.class);
        assertThatThrownBy(() -> change(THERE, SdkClientException.create("connection reset")))
                .isInstanceOf(PhotoStoreUnavailableException.class);
        assertThat(written).isEmpty();
    }
}
