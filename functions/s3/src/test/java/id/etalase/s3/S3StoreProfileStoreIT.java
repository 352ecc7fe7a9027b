package id.etalase.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileChange;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.WhatsappNumber;
import id.etalase.local.s3.LocalBucket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;

/** Profiles over the real S3 protocol. */
class S3StoreProfileStoreIT {
    private static final String BUCKET = "etalase-photos";
    private static final String KEY = "stores/toko-ani/store.json";
    private static final StoreId ANI = new StoreId("toko-ani");
    private static final StoreProfile PROFILE =
            new StoreProfile("Toko Ani", new WhatsappNumber("6281234567890"), "Solo", null);

    @TempDir
    private Path directory;

    private LocalBucket bucket;
    private S3Connection connection;
    private S3StoreProfileStore store;

    @BeforeEach
    void start() {
        bucket = LocalBucket.start(
                new LocalBucket.Options(directory, 0, BUCKET, "local", "local-secret"), Clock.systemUTC(), event -> {});
        connection = S3Connection.open(
                new S3Config(BUCKET, "ap-southeast-3", Optional.of(bucket.endpoint())),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")));
        store = new S3StoreProfileStore(connection);
    }

    @AfterEach
    void stop() {
        connection.close();
        bucket.close();
    }

    private void put(String file) {
        connection.client().putObject(it -> it.bucket(BUCKET).key(KEY), RequestBody.fromBytes(file.getBytes(UTF_8)));
    }

    private String file() {
        return connection
                .client()
                .getObjectAsBytes(it -> it.bucket(BUCKET).key(KEY))
                .asUtf8String();
    }

    @Test
    void read_noFile_isAllUnsaid() {
        assertThat(store.read(ANI)).isEqualTo(new ProfileReading.Read(StoreProfile.NONE));
    }

    @Test
    void write_thenRead_isTheSame() {
        assertThat(store.write(ANI, PROFILE)).isEqualTo(new ProfileChange.Done());
        assertThat(store.read(ANI)).isEqualTo(new ProfileReading.Read(PROFILE));
    }

    @Test
    void write_besideWhatTheOwnerWrote_keepsItAndItsOrder() {
        put("{\"instagram\": \"@toko.ani\", \"about\": \"lama\", \"name\": \"Ani\", \"margin\": 12.50}");

        store.write(ANI, PROFILE);

        assertThat(file()).isEqualTo("""
                {
                  "instagram" : "@toko.ani",
                  "name" : "Toko Ani",
                  "margin" : 12.50,
                  "whatsapp" : "6281234567890",
                  "city" : "Solo"
                }
                """);
    }

    @Test
    void read_byHand_takesWhatIsRightAndNamesEveryMistake() {
        put("{\"name\": \" Toko Ani \", \"whatsapp\": \"telepon saja\", \"city\": 7, \"about\": \"\"}");

        assertThat(store.read(ANI)).isInstanceOfSatisfying(ProfileReading.Flawed.class, flawed -> {
            assertThat(flawed.profile()).isEqualTo(new StoreProfile("Toko Ani", null, null, null));
            assertThat(flawed.problem()).contains("store.json", "\"whatsapp\" must be", "\"city\" must be");
        });
    }

    @Test
    void read_numberAsPeopleWriteIt_isNormalised() {
        put("\uFEFF{\"whatsapp\": \"0812-3456-7890\"}");

        assertThat(store.read(ANI).profile().whatsapp()).isEqualTo(new WhatsappNumber("6281234567890"));
    }

    @Test
    void write_overWhatIsNoJson_leavesItAndSaysWhatIsWrong() {
        put("{\"name\": ");

        assertThat(store.write(ANI, PROFILE))
                .isInstanceOfSatisfying(
                        ProfileChange.Unusable.class,
                        unusable -> assertThat(unusable.problem()).startsWith("store.json is not valid JSON"));
        assertThat(file()).isEqualTo("{\"name\": ");
    }

    @Test
    void writeAndRead_aFileThatIsTooLarge_isRefused() {
        put("{\"about\": \"" + "a".repeat(ConditionalFile.MAX_BYTES) + "\"}");

        assertThat(store.read(ANI)).isInstanceOf(ProfileReading.Flawed.class);
        assertThat(store.write(ANI, PROFILE)).isInstanceOf(ProfileChange.Unusable.class);
    }

    @Test
    void write_byManyAtOnce_onlyThoseThatWereNotOvertakenAreDone() {
        List<ProfileChange> changes = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> store.write(ANI, PROFILE))
                .toList();

        assertThat(changes)
                .hasAtLeastOneElementOfType(ProfileChange.Done.class)
                .allSatisfy(change ->
                        assertThat(change).isInstanceOfAny(ProfileChange.Done.class, ProfileChange.Overtaken.class));
    }

    @Test
    void readAndWrite_withoutABucket_isUnavailable() {
        bucket.close();

        assertThatThrownBy(() -> store.read(ANI)).isInstanceOf(PhotoStoreUnavailableException.class);
        assertThatThrownBy(() -> store.write(ANI, PROFILE))
                .isInstanceOf(PhotoStoreUnavailableException.class)
                .hasMessageContaining("toko-ani");
    }
}
