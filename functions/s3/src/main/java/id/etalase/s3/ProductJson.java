package id.etalase.s3;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code product.json}, which owners write by hand:
 *
 * <pre>{@code {"name": "Kaos batik", "price": 45000, "description": "...", "stock": 3, "link": "https://..."}}</pre>
 *
 * <p>Every field may be left out, null or, if it is text, blank. Fields of other names are the owner's own. A value of the
 * wrong type is a mistake, not something to guess at: the text {@code "45.000"} may be forty-five or forty-five thousand.
 */
public final class ProductJson {
    /** A larger file is not read: it is not a product's facts, and a function's memory is finite. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode json = MAPPER.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            return json instanceof ObjectNode object
                    ? facts(new ProductFields(object))
                    : unusable("must hold one object: {\"name\": \"...\", \"price\": 45000}");
        } catch (CharacterCodingException e) {
            return unusable("is not text in UTF-8. Save it as UTF-8");
        } catch (JsonProcessingException e) {
            return unusable("is not valid JSON" + place(e.getLocation())
                    + ". Check the commas, quotes and braces there, and that no field comes twice");
        }
    }

    /** The file for some facts, in UTF-8, with a line per field. */
    public static byte[] write(ProductFacts facts) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", facts.name()).put("price", facts.price()).put("description", facts.description());
        json.put("stock", facts.stock())
                .put("link", facts.link() == null ? null : facts.link().toString());
        json.properties().removeIf(field -> field.getValue().isNull());
        try {
            return (MAPPER.writer(PRINTER).writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
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
        if (!fields.mistakes().isEmpty()) {
            return unusable("cannot be used: " + String.join("; ", fields.mistakes()));
        }
        try {
            return new FactsReading.Read(
                    new ProductFacts(name, price, description, stock == null ? null : stock.intValue(), link));
        } catch (InvalidFactsException e) {
            return unusable("cannot be used: " + e.getMessage().replaceFirst("[.]$", ""));
        }
    }

    private static FactsReading unusable(String problem) {
        return new FactsReading.Unusable(ObjectKey.Facts.NAME + " " + problem + ".");
    }
}
