package id.etalase.catalogue.search;

import id.etalase.catalogue.recognition.Label;
import java.util.Locale;

/** Why a search has no hits, in words for a shopper. */
public enum NoMatch {
    /** There are products, and none is similar enough, or called so, to be what was looked for; the closest are near misses. */
    NOTHING_SIMILAR(
            "Barang ini sepertinya tidak ada di sini. Kalau ada yang mendekati, ditampilkan terpisah.",
            "This does not seem to be sold here. What comes close, if anything, is shown apart."),
    /** There are products, and none meets the filter. */
    NOTHING_MEETS_FILTER(
            "Tidak ada barang yang lolos saringan. Longgarkan kategori, jenis, warna, harga, atau ketersediaannya.",
            "No product meets the filter. Widen the category, the kind, the colour, the price or the availability."),
    /** There is nothing (else) to find in the stores that were searched. */
    SHOP_IS_EMPTY(
            "Belum ada barang lain yang bisa dicari di toko ini.",
            "There are no other products to be found in this shop yet.");

    private final String indonesian;
    private final String english;

    NoMatch(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The name used in the API, such as {@code nothing-similar}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why there is nothing, and what to do. */
    public Label message() {
        return new Label(indonesian, english);
    }
}
