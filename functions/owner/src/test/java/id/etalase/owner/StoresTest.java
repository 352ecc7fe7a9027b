package id.etalase.owner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.testing.Answer;
import id.etalase.api.testing.Request;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.testing.InMemoryStoreProfiles;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /v1/stores/{store}}: what a shop says about itself, and to whom. */
class StoresTest {
    private final Api api = Api.ofTwoShops();

    @Test
    void realDocument_ofTheOwner_isWhatAPageReads() throws IOException {
        JsonNode written = api.send(Request.document("store-put.json")).body();
        JsonNode read = api.send(Request.store("toko-ani").key("ani-search")).body();

        assertThat(written.path("name").asText()).isEqualTo("Toko Ani");
        assertThat(written.path("whatsapp").asText()).isEqualTo("6281234567890");
        assertThat(written.path("city").asText()).isEqualTo("Solo");
        assertThat(written.path("about").asText()).isEqualTo("Batik tulis dan cap dari Laweyan.");
        assertThat(read).isEqualTo(written);
    }

    @Test
    void shopThatSaidNothing_answersNulls() throws IOException {
        JsonNode store = api.send(Request.store("toko-baru")).body();

        assertThat(store.path("store").asText()).isEqualTo("toko-baru");
        assertThat(store.path("name").isNull()).isTrue();
        assertThat(store.path("whatsapp").isNull()).isTrue();
    }

    @Test
    void whatIsLeftOutNullOrBlank_isWithdrawn() throws IOException {
        api.send(Request.document("store-put.json"));

        JsonNode store = api.send(Request.store("toko-ani", "{'name': ' Toko Ani ', 'city': null, 'about': ' '}"))
                .body();

        assertThat(store.path("name").asText()).isEqualTo("Toko Ani");
        assertThat(store.path("whatsapp").isNull()).isTrue();
        assertThat(store.path("city").isNull()).isTrue();
        assertThat(store.path("about").isNull()).isTrue();
    }

    @Test
    void severalMistakes_areNamedTogetherAndNothingIsWritten() throws IOException {
        Answer answer = api.send(Request.store(
                "toko-ani",
                "{'name': 7, 'whatsapp': 'telepon saja', 'city': '%s', 'instagram': '@ani'}"
                        .formatted("k".repeat(101))));

        assertThat(answer.problem()).isEqualTo("bad-parameter");
        assertThat(answer.body().path("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("name", "whatsapp", "city", "instagram");
        assertThat(answer.detail()).contains("0812-3456-7890");
        assertThat(api.send(Request.store("toko-ani")).body().path("name").isNull())
                .isTrue();
    }

    /** The key of one shop's owner, as each shop of a cooperative has one. */
    @Test
    void ownerOfOneShop_seesAndChangesOnlyThat() throws IOException {
        assertThat(api.send(Request.store("toko-ani", "{'city': 'Solo'}").key("ani-owner"))
                        .status())
                .isEqualTo(200);
        assertThat(api.send(Request.store("toko-budi", "{'city': 'Solo'}").key("ani-owner"))
                        .problem())
                .isEqualTo("forbidden");
        assertThat(api.send(Request.store("toko-budi").key("ani-owner")).problem())
                .isEqualTo("forbidden");
        assertThat(api.send(Request.store("toko-budi")).body().path("city").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"local-search", "ani-search", "stranger"})
    void anybodyButAnOwner_changesNothing(String key) throws IOException {
        assertThat(api.send(Request.document("store-put.json").key(key)).problem())
                .isEqualTo("forbidden");
        assertThat(api.send(Request.store("toko-ani")).body().path("name").isNull())
                .isTrue();
    }

    @Test
    void flawedFile_tellsTheOwnerWhatIsWrongAndThePageNothing() throws IOException {
        InMemoryStoreProfiles profiles = new InMemoryStoreProfiles();
        profiles.put(
                new StoreId("toko-ani"),
                new ProfileReading.Flawed(new StoreProfile("Toko Ani", null, null, null), "\"city\" must be text."));
        Api flawed = Api.keepingProfilesIn(profiles);

        assertThat(flawed.send(Request.store("toko-ani")).body().path("problem").asText())
                .contains("city");
        JsonNode page =
                flawed.send(Request.store("toko-ani").key("local-search")).body();
        assertThat(page.path("problem").isNull()).isTrue();
        assertThat(page.path("name").asText()).isEqualTo("Toko Ani");
    }

    @Test
    void otherMethod_isToldWhatThereIs() throws IOException {
        Answer answer = api.send(Request.store("toko-ani").to("DELETE", "/v1/stores/toko-ani"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET,PUT,OPTIONS");
    }
}
