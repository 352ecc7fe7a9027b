package id.etalase.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.StoreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a plan can be carried out, given what the shop has. */
class ImportPlanTest {
    private static final String KAOS = "stores/toko-ani/products/K1/";

    @TempDir
    private Path folder;

    private List<PlannedRow> against(Set<String> present, String... lines) throws IOException {
        Path csv = folder.resolve("daftar.csv");
        Files.write(csv, List.of(lines));
        return CsvSource.read(csv, new StoreId("toko-ani"), CsvColumns.USUAL)
                .against(present)
                .rows();
    }

    @Test
    void against_photoNeitherHereNorInTheShop_refusesTheWholeRow() throws IOException {
        assertThat(against(Set.of(), "product,name,file", "K1,Kaos,1.jpg"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.objects()).isEmpty();
                    assertThat(row.refusal()).isNotNull().satisfies(why -> {
                        assertThat(why.en()).contains("no file \"1.jpg\"", "beside the CSV");
                        assertThat(why.id()).contains("Tidak ada berkas \"1.jpg\"");
                    });
                });
    }

    @Test
    void against_photoOnlyInTheShop_isFine() throws IOException {
        assertThat(against(Set.of(KAOS + "1.jpg"), "product,name,file", "K1,Kaos,foto/K1/1.jpg"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.refusal()).isNull();
                    assertThat(row.objects()).hasSize(1);
                });
    }

    @Test
    void against_priceListOfAProductWithPhotos_isFine() throws IOException {
        assertThat(against(Set.of(KAOS + "1.jpg"), "product,price", "K1,45000"))
                .singleElement()
                .satisfies(row -> assertThat(row.refusal()).isNull());
    }

    @Test
    void against_productWithoutAnyPhoto_isRefused() throws IOException {
        assertThat(against(Set.of(KAOS + "product.json"), "product,price", "K1,45000"))
                .singleElement()
                .satisfies(row -> assertThat(row.refusal())
                        .isNotNull()
                        .satisfies(why -> assertThat(why.en()).contains("no photo yet")));
    }

    private static List<String> facts(List<PlannedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.objects().stream()
                        .filter(object -> object.content() instanceof Content.OfPatch)
                        .map(object -> row.place().replaceFirst(".*, ", "") + ": " + object.content()))
                .toList();
    }

    @Test
    void against_firstRowIsRefused_theNextBringsTheFacts() throws IOException {
        Files.writeString(folder.resolve("2.jpg"), "dua");

        List<PlannedRow> rows = against(
                Set.of(),
                "product,price,file",
                "K1,45000,https://toko.example/1.jpg",
                "K1,46000,2.jpg",
                "K1,47000,2.jpg");

        assertThat(rows.getFirst().refusal()).isNotNull();
        assertThat(facts(rows)).singleElement().asString().startsWith("line 3").contains("46000");
    }

    @Test
    void against_rowsThatSayTheSame_bringItOnce() throws IOException {
        assertThat(facts(against(Set.of(KAOS + "1.jpg"), "product,price", "K1,45000", "K1,45000")))
                .singleElement()
                .asString()
                .startsWith("line 2");
    }

    @Test
    void against_blankCellsAlone_withdrawWhatTheShopHas() throws IOException {
        assertThat(facts(against(Set.of(KAOS + "1.jpg", KAOS + "product.json"), "product,price", "K1,", "K1,")))
                .singleElement()
                .asString()
                .startsWith("line 2");
    }

    @Test
    void against_blankCellsAndNoFacts_bringNone() throws IOException {
        assertThat(facts(against(Set.of(KAOS + "1.jpg"), "product,price", "K1,")))
                .isEmpty();
    }

    @Test
    void against_blankRowAboveOneThatSaysSomething_letsThatOneSpeak() throws IOException {
        assertThat(facts(against(Set.of(KAOS + "1.jpg", KAOS + "product.json"), "product,price", "K1,", "K1,45000")))
                .singleElement()
                .asString()
                .startsWith("line 3");
    }

    @Test
    void against_photoInAnotherRow_isEnough() throws IOException {
        Files.writeString(folder.resolve("1.jpg"), "satu");

        assertThat(against(Set.of(), "product,price,file", "K1,45000,", "K1,,1.jpg"))
                .allSatisfy(row -> assertThat(row.refusal()).isNull());
    }
}
