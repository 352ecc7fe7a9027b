package id.etalase.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void lines_cellsOfManyLengths_lineUp() {
        Table table = new Table("lr", "nama", "harga")
                .row("Kopi", Rupiah.of(12_000L))
                .row("Kain tenun ikat", Rupiah.of(1_650_000L))
                .row("Gratis", Rupiah.of(null));
        assertThat(table.lines())
                .containsExactly(
                        "nama                   harga",
                        "---------------  -----------",
                        "Kopi                Rp12.000",
                        "Kain tenun ikat  Rp1.650.000",
                        "Gratis                     -");
    }

    @Test
    void lines_aVeryLongCell_isShortened() {
        assertThat(new Table("l", "nama").row("a".repeat(60)).lines()).last().isEqualTo("a".repeat(37) + "...");
    }
}
