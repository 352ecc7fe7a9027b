package id.etalase.s3;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tags;
import java.net.URI;

/**
 * Reads and writes {@code product.json}, which owners write by hand:
 *
 * <pre>{@code {"name": "Kaos batik", "price": 45000, "description": "...", "stock": 3, "link": "https://..."}}</pre>
 *
 * <p>and, under {@code "tags"}, what they have confirmed about its photos:
 *
 * <pre>{@code {"tags": {"category": "pakaian", "kind": "kebaya-encim", "colours": ["merah", "emas"]}}}</pre>
 *
 * <p>Every field may be left out, null or, if it is text, blank. Fields of other names are the owner's own. A value of the
 * wrong type is a mistake, not something to guess at: the text {@code "45.000"} may be forty-five or forty-five thousand.
 */
public final class ProductJson {
    /** A larger file is not read: it is not a product's facts, and a function's memory is finite. */
    public static final int MAX_BYTES = 64 * 1024;

    private ProductJson() {}

    /**
     * Reads a file; never throws.
     *
     * @param file in UTF-8; a byte order mark, as some editors put it first, is no harm
     */
    public static FactsReading read(byte[] file) {
        if (file.length > MAX_BYTES) {
            return tooLarge(file.length);
        }
        return switch (JsonObjectFile.read(file)) {
            case JsonObjectFile.Reading.Of of -> facts(new ProductFields(of.json()));
            case JsonObjectFile.Reading.Mistake mistake -> unusable(mistake.problem());
        };
    }

    /** The file for some facts, in UTF-8, with a line per field. */
    public static byte[] write(ProductFacts facts) {
        ObjectNode json = JsonObjectFile.empty();
        json.put("name", facts.name()).put("price", facts.price()).put("description", facts.description());
        json.put("stock", facts.stock())
                .put("link", facts.link() == null ? null : facts.link().toString());
        json.properties().removeIf(field -> field.getValue().isNull());
        TagFields.write(facts.tags(), json);
        return JsonObjectFile.write(json);
    }

    /**
     * A file that is about to replace another, with what the owner has confirmed there; as it is, if it speaks of tags itself or
     * there are none to keep.
     */
    public static byte[] keepingTags(byte[] file, byte[] replaced) {
        Tags confirmed = read(replaced).facts().tags();
        boolean silent = JsonObjectFile.read(file) instanceof JsonObjectFile.Reading.Of of
                && !of.json().has(TagFields.NAME);
        return silent
                        && !confirmed.all().isEmpty()
                        && FactsFile.edited(file, FactsEdit.tags(confirmed)) instanceof FactsFile.Edited edited
                ? edited.file()
                : file;
    }

    static FactsReading tooLarge(long size) {
        return unusable("has " + size + " bytes, and at most " + MAX_BYTES + " are read. Shorten it");
    }

    private static FactsReading facts(ProductFields fields) {
        String name = fields.text("name");
        Long price = fields.whole("price", Long.MAX_VALUE, "rupiah without quotes, dots or \"Rp\", such as 45000");
        String description = fields.text("description");
        Long stock = fields.whole("stock", Integer.MAX_VALUE, "pieces without quotes, such as 3");
        URI link = fields.address("link");
        Tags tags = fields.tags();
        if (!fields.mistakes().isEmpty()) {
            return unusable("cannot be used: " + String.join("; ", fields.mistakes()));
        }
        try {
            return new FactsReading.Read(
                    new ProductFacts(name, price, description, stock == null ? null : stock.intValue(), link, tags));
        } catch (InvalidFactsException e) {
            return unusable("cannot be used: " + e.getMessage().replaceFirst("[.]$", ""));
        }
    }

    private static FactsReading unusable(String problem) {
        return new FactsReading.Unusable(ObjectKey.Facts.NAME + " " + problem + ".");
    }
}
