package id.etalase.cli;

import id.etalase.cli.terminal.Rupiah;
import id.etalase.cli.terminal.Table;
import id.etalase.client.answer.Hit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a search found, as a table. */
final class HitTable {
    private static final int BAR = 10;

    private HitTable() {}

    static List<String> lines(List<Hit> hits) {
        Table table = new Table("lrlllrl", "mirip", "", "toko", "produk", "nama", "harga", "kategori");
        for (Hit hit : hits) {
            int dot = hit.product().indexOf('.');
            table.row(
                    bar(hit.score()),
                    String.format(Locale.ROOT, "%.3f", hit.score()),
                    hit.product().substring(0, dot),
                    hit.product().substring(dot + 1),
                    orDash(hit.name()),
                    Rupiah.of(hit.price()),
                    orDash(hit.category()));
        }
        return table.lines();
    }

    private static String bar(double score) {
        int full = (int) Math.rint(score * BAR);
        return "#".repeat(full) + ".".repeat(BAR - full);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
