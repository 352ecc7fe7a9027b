package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a search; that it finds the right things is for the whole system's tests. */
class SearchCommandTest {
    private static final String ANSWER = """
            {"query": {"kind": "photo", "category": "pakaian", "tags": []},
             "hits": [
               {"product": "toko-ani.kaos.01", "store": "toko-ani", "name": "Kaos batik", "price": 1185000,
                "inStock": true, "category": "pakaian", "tags": [], "photo": {"name": "1.jpg", "url": "http://x"},
                "link": null, "score": 0.8734},
               {"product": "budi.tas", "store": "budi", "name": null, "price": null, "inStock": true,
                "category": null, "tags": [], "photo": {"name": "1.jpg", "url": "http://x"}, "link": null,
                "score": 0.25}]}
            """;

    @TempDir
    private Path scratch;

    private String photo = "";

    @BeforeEach
    void drawPhoto() throws IOException {
        photo = Files.write(scratch.resolve("foto.jpg"), DrawnPhotos.jpeg(0, 0)).toString();
    }

    private CommandRun search(FakeApi api, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("search", photo, "--endpoint", api.endpoint().toString(), "--key", "kunci"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void search_hits_areATableInTheOrderOfTheAnswer() throws IOException {
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            CommandRun run = search(api);

            assertThat(run.exitCode()).isZero();
            assertThat(run.remarks()).isEmpty();
            assertThat(run.results().lines())
                    .containsExactly(
                            "Dikenali sebagai / taken for: pakaian",
                            "mirip              toko      produk   nama              harga  kategori",
                            "----------  -----  --------  -------  ----------  -----------  --------",
                            "#########.  0.873  toko-ani  kaos.01  Kaos batik  Rp1.185.000  pakaian",
                            "##........  0.250  budi      tas      -                     -  -");
        }
    }

    @Test
    void search_noHits_saysSoInBothLanguages() throws IOException {
        try (FakeApi api =
                FakeApi.saying(200, "{\"query\": {\"kind\": \"photo\", \"category\": null}, \"hits\": []}")) {
            assertThat(search(api).results().lines())
                    .containsExactly(
                            "Dikenali sebagai / taken for: -",
                            "Tidak ada produk yang mirip. / No product looks like it.");
        }
    }

    @Test
    void search_nearMissesOnly_saysWhyAndListsThemApart() throws IOException {
        String answer = """
                {"query": {"kind": "photo", "category": null}, "hits": [],
                 "nearMisses": [{"product": "budi.tas", "name": "Tas", "price": 5000, "category": null, "score": 0.25}],
                 "noMatch": {"code": "nothing-similar", "message": {"id": "Tidak ada.", "en": "Not here."}}}
                """;
        try (FakeApi api = FakeApi.saying(200, answer)) {
            assertThat(search(api).results().lines())
                    .containsExactly(
                            "Dikenali sebagai / taken for: -",
                            "Tidak ada. / Not here.",
                            "",
                            "Agak mirip, tetapi sepertinya bukan ini: / Near misses, probably not it:",
                            "mirip              toko  produk  nama    harga  kategori",
                            "----------  -----  ----  ------  ----  -------  --------",
                            "##........  0.250  budi  tas     Tas   Rp5.000  -");
        }
    }

    @Test
    void search_json_isTheAnswerAsItIs() throws IOException {
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            JsonNode printed = new ObjectMapper().readTree(search(api, "--json").results());

            assertThat(printed).isEqualTo(new ObjectMapper().readTree(ANSWER));
        }
    }

    @Test
    void search_options_becomeParametersAndTheKeyAHeader() throws IOException {
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            search(api, "--limit", "3", "--category", "aksesoris-kerajinan", "--store", "toko-ani");

            assertThat(api.asked())
                    .containsExactly(
                            "POST /v1/search?limit=3&category=aksesoris-kerajinan&store=toko-ani kunci image/jpeg");
        }
    }

    @Test
    void search_wordsAlone_areSentWithoutAPhotoAndTakenForNothing() throws IOException {
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            CommandRun run = CommandRun.of(
                    "search",
                    "--text",
                    "kaos batik",
                    "--colour",
                    "merah",
                    "--endpoint",
                    api.endpoint().toString(),
                    "--key",
                    "kunci");

            assertThat(run.exitCode()).isZero();
            assertThat(run.results()).startsWith("mirip").contains("Kaos batik");
            FakeApi.Asked asked = api.requests().getFirst();
            assertThat(asked.path()).isEqualTo("/v1/search");
            assertThat(asked.body()).isEqualTo("{\"q\":\"kaos batik\",\"limit\":10,\"colour\":\"merah\"}");
        }
    }

    @Test
    void search_wordsAndAPhoto_areSentTogether() throws IOException {
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            search(api, "--text", "kaos batik", "--kind", "kaos");

            assertThat(api.asked())
                    .containsExactly("POST /v1/search?q=kaos%20batik&limit=10&kind=kaos kunci image/jpeg");
        }
    }

    @Test
    void search_neitherWordsNorAPhoto_saysWhatToGive() {
        CommandRun run = CommandRun.of("search", "--key", "kunci");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("Name a PHOTO, or give --text WORDS, or both.");
    }

    @Test
    void search_fileWithTheWrongEnding_isSentAsWhatItIs() throws IOException {
        Files.write(Path.of(photo), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        try (FakeApi api = FakeApi.saying(200, ANSWER)) {
            search(api);

            assertThat(api.asked()).singleElement().asString().endsWith("image/png");
        }
    }
}
