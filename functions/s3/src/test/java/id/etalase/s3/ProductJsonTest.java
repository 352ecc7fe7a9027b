package id.etalase.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductJsonTest {
    private static final Tags TAGS = new Tags(List.of(
            Tag.confirmed(TagType.CATEGORY, "pakaian"),
            Tag.confirmed(TagType.KIND, "kebaya-encim"),
            Tag.confirmed(TagType.COLOUR, "merah"),
            Tag.confirmed(TagType.COLOUR, "emas")));
    private static final ProductFacts BATIK =
            new ProductFacts("Kaos batik", 45_000L, "Katun, warna \"soga\"", 3, URI.create("https://example.com/kaos"));

    @Test
    void read_allFields_areThoseFacts() {
        assertThat(read("""
                {"name": "Kaos batik", "price": 45000, "description": "Katun, warna \\"soga\\"",
                 "stock": 3, "link": "https://example.com/kaos"}
                """)).isEqualTo(new FactsReading.Read(BATIK));
    }

    @Test
    void read_whatWasWritten_isTheSame() {
        assertThat(ProductJson.read(ProductJson.write(BATIK))).isEqualTo(new FactsReading.Read(BATIK));
        assertThat(ProductJson.read(ProductJson.write(BATIK.tagged(TAGS))))
                .isEqualTo(new FactsReading.Read(BATIK.tagged(TAGS)));
        assertThat(ProductJson.read(ProductJson.write(ProductFacts.NONE)))
                .isEqualTo(new FactsReading.Read(ProductFacts.NONE));
    }

    @Test
    void write_someFacts_hasALineForEach() {
        ProductFacts facts = new ProductFacts("Kopi é", 15_000L, null, null, null);

        assertThat(ProductJson.write(facts)).asString(UTF_8).isEqualTo("""
                {
                  "name" : "Kopi é",
                  "price" : 15000
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": null, \"price\": null}",
                "{\"name\": \" \", \"link\": \"\", \"description\": \"\"}",
                "{\"warna\": \"merah\", \"ukuran\": {\"S\": 1}}"
            })
    void read_nothingSaid_isNoFacts(String json) {
        assertThat(read(json)).isEqualTo(new FactsReading.Read(ProductFacts.NONE));
    }

    @Test
    void read_byteOrderMark_isNoHarm() {
        FactsReading expected = new FactsReading.Read(new ProductFacts("Kopi é", null, null, null, null));

        assertThat(read("\uFEFF{\"name\": \"Kopi é\"}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"price\": \"45000\"}       | \"price\" must be a whole number of rupiah without quotes",
                "{\"price\": \"Rp 45.000\"}   | \"price\" must be a whole number of rupiah without quotes",
                "{\"price\": 45.5}            | \"price\" must be a whole number",
                "{\"price\": 45.000}          | \"price\" must be a whole number",
                "{\"price\": -1}              | \"price\" must be rupiah, 0 to",
                "{\"price\": 99999999999999999999} | \"price\" must be smaller",
                "{\"stock\": true}            | \"stock\" must be a whole number of pieces",
                "{\"stock\": 3000000000}      | \"stock\" must be smaller",
                "{\"stock\": -1}              | \"stock\" must be 0 or more",
                "{\"name\": 7}                | \"name\" must be text in quotes",
                "{\"name\": [\"Kaos\"]}       | \"name\" must be text in quotes",
                "{\"link\": \"toko saya\"}    | \"link\" must be an address such as",
                "{\"link\": \"www.toko.id\"}  | \"link\" must be an absolute http or https address",
                "{\"price\": \"x\", \"stock\": \"y\"} | ; \"stock\" must be",
                "{\"tags\": [\"merah\"]}        | \"tags\" must be an object such as",
                "{\"tags\": {\"category\": \"Pakaian\"}} | \"tags.category\" must be 1 to 60 lower-case letters",
                "{\"tags\": {\"kind\": 7}}       | \"tags.kind\" must be 1 to 60 lower-case letters",
                "{\"tags\": {\"colours\": \"merah\"}} | \"tags.colours\" must be a list such as",
                "{\"tags\": {\"colours\": [\"merah\", \"merah\"]}} | \"tags.colours\" must be different colours",
                "{\"tags\": {\"colors\": [\"merah\"]}} | \"tags.colors\" must be left out: there are category, kind and colours",
                "[]                           | product.json must hold one object",
                "45000                        | product.json must hold one object",
                "``                           | product.json must hold one object",
                "{\"name\": \"a\",}           | product.json is not valid JSON at line 1, column 14",
                "{\"name\": \"a\"} {}         | product.json is not valid JSON at line 1",
                "{\"name\": \"a\", \"name\": \"b\"} | product.json is not valid JSON at line 1, column 21",
                "<html>                       | product.json is not valid JSON at line 1, column 1",
            })
    void read_mistake_saysWhatIsWrongAndWhatIsRight(String json, String problem) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        FactsReading.Unusable.class,
                        unusable ->
                                assertThat(unusable.problem()).contains(problem).startsWith("product.json"));
    }

    @Test
    void read_tags_areTheOwners() {
        assertThat(read("""
                {"tags": {"category": "pakaian", "kind": " kebaya-encim ", "colours": ["merah", "emas"]}}
                """)).isEqualTo(new FactsReading.Read(ProductFacts.NONE.tagged(TAGS)));
        assertThat(read("{\"tags\": {\"category\": null, \"colours\": []}}"))
                .isEqualTo(new FactsReading.Read(ProductFacts.NONE));
    }

    @Test
    void tags_intoAFileWithFieldsOfTheOwnersOwn_leaveThemAsTheyAre() {
        assertThat(edited("""
                {"sku": "K-01", "price": 45000, "tags": {"kind": "kaos"}, "weight": 1.50, "sizes": {"S": [1, 2.0]}}
                """, TAGS)).isEqualTo("""
                {
                  "sku" : "K-01",
                  "price" : 45000,
                  "tags" : {
                    "category" : "pakaian",
                    "kind" : "kebaya-encim",
                    "colours" : [ "merah", "emas" ]
                  },
                  "weight" : 1.50,
                  "sizes" : {
                    "S" : [ 1, 2.0 ]
                  }
                }
                """);
        assertThat(edited("{\"sku\": 7, \"tags\": {\"kind\": \"kaos\"}}", Tags.NONE))
                .isEqualTo("{\n  \"sku\" : 7\n}\n");
    }

    @Test
    void tags_inPlaceOfUnusableOnes_mendTheFile() {
        assertThat(read(edited("{\"tags\": {\"category\": \"Pakaian!\"}}", TAGS)))
                .isEqualTo(new FactsReading.Read(ProductFacts.NONE.tagged(TAGS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"price\": \"Rp 45.000\"}", "{", "[]"})
    void tags_intoAFileThatCannotBeUsed_areRefusedWithItsMistake(String json) {
        FactsReading.Unusable unusable = (FactsReading.Unusable) read(json);

        assertThat(FactsFile.edited(json.getBytes(UTF_8), FactsEdit.tags(TAGS)))
                .isEqualTo(new FactsFile.Refused(unusable.problem()));
    }

    @Test
    void tags_intoAFileThatIsTooLong_areRefused() {
        byte[] file = ("{\"x\": \"" + "a".repeat(ProductJson.MAX_BYTES) + "\"}").getBytes(UTF_8);

        assertThat(FactsFile.edited(file, FactsEdit.tags(TAGS))).isInstanceOf(FactsFile.Refused.class);
    }

    @Test
    void keepingTags_newFileIsSilentAboutThem_keepsThem() {
        byte[] confirmed = ProductJson.write(BATIK.tagged(TAGS));

        assertThat(ProductJson.keepingTags(ProductJson.write(BATIK), confirmed)).isEqualTo(confirmed);
    }

    @Test
    void keepingTags_newFileSpeaksOfThemOrThereAreNone_isAsItIs() {
        byte[] silent = "{ \"name\":\"Kaos\" }".getBytes(UTF_8);
        byte[] speaking = "{\"tags\": null}".getBytes(UTF_8);
        byte[] unusable = "{".getBytes(UTF_8);
        byte[] confirmed = ProductJson.write(BATIK.tagged(TAGS));

        assertThat(ProductJson.keepingTags(silent, ProductJson.write(BATIK))).isEqualTo(silent);
        assertThat(ProductJson.keepingTags(silent, unusable)).isEqualTo(silent);
        assertThat(ProductJson.keepingTags(speaking, confirmed)).isEqualTo(speaking);
        assertThat(ProductJson.keepingTags(unusable, confirmed)).isEqualTo(unusable);
    }

    private static String edited(String json, Tags tags) {
        return new String(
                ((FactsFile.Edited) FactsFile.edited(json.getBytes(UTF_8), FactsEdit.tags(tags))).file(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void read_otherEncoding_saysSo(String encoding) {
        assertThat(ProductJson.read("{\"name\": \"Kopi é\"}".getBytes(Charset.forName(encoding))))
                .isInstanceOfSatisfying(
                        FactsReading.Unusable.class,
                        unusable -> assertThat(unusable.problem()).contains("UTF-8"));
    }

    @Test
    void read_deepNesting_isUnusableAndDoesNotThrow() {
        assertThat(read("[".repeat(30_000))).isInstanceOf(FactsReading.Unusable.class);
    }

    @Test
    void read_tooLong_saysHowLongItMayBe() {
        assertThat(read("{\"x\": \"" + "a".repeat(ProductJson.MAX_BYTES) + "\"}"))
                .isInstanceOfSatisfying(
                        FactsReading.Unusable.class,
                        unusable -> assertThat(unusable.problem()).contains("at most 65536"));
    }

    private static FactsReading read(String json) {
        return ProductJson.read(json.getBytes(UTF_8));
    }
}
