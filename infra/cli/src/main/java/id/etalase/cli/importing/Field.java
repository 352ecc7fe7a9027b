package id.etalase.cli.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a column of a seller's file can mean, and under which names it is known: our own in English and Indonesian, and those of the
 * templates and exports of Shopee ({@code ps_...} are the keys in their hidden first row) and of Tokopedia, whose seller centre is
 * TikTok Shop's now. {@code docs/import.md} lists them with their sources.
 */
enum Field {
    PRODUCT(
            "product",
            "produk",
            "product code",
            "kode produk",
            "sku induk",
            "parent sku",
            "ps_sku_parent_short",
            "kode integrasi variasi",
            "variation integration no.",
            "et_title_variation_integration_no",
            "sku name",
            "sku",
            "seller sku",
            "kode variasi/sku",
            "kode variasi",
            "ps_sku_short",
            "product id"),
    NAME("name", "nama", "nama produk", "product name", "ps_product_name"),
    PRICE("price", "harga", "harga (rp)", "harga jual", "ps_price", "retail price (local currency)"),
    DESCRIPTION("description", "deskripsi", "deskripsi produk", "product description", "ps_product_description"),
    STOCK("stock", "stok", "jumlah stok", "ps_stock", "quantity", "kuantitas"),
    LINK("link", "tautan", "url", "url produk", "product url"),
    /** May stand several times: a product has several photos. */
    PHOTO(
            "file",
            "photo",
            "foto",
            "gambar",
            "foto sampul",
            "cover image",
            "ps_item_cover_image",
            "foto produk",
            "item image",
            "ps_item_image",
            "image",
            "main product image",
            "product image",
            "foto produk per varian",
            "image per variation",
            "et_title_image_per_variation");

    private static final Pattern NUMBER = Pattern.compile("[ ._]?\\d{1,2}$");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is.
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** What a column of this name means. */
    static Optional<Field> of(String column) {
        String name = plain(column);
        return Stream.of(values()).filter(field -> field.rank(name) >= 0).findFirst();
    }

    /**
     * Which of several columns for the same counts first: the lower the better, -1 for a column of another meaning.
     *
     * @param column as it stands in the file
     */
    int rankOf(String column) {
        return rank(plain(column));
    }

    private int rank(String name) {
        int exact = names.indexOf(name);
        return exact >= 0 || this != PHOTO
                ? exact
                : names.indexOf(NUMBER.matcher(name).replaceFirst(""));
    }

    /** Without what templates add: the star of what is required, and the {@code |1|0} of Shopee's keys. */
    static String plain(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceFirst("\\|\\d.*$", "")
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
