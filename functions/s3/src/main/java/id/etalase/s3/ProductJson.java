package id.etalase.s3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ProductFacts;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The format of {@code product.json}: an object with {@code name}, {@code price} (whole rupiah), {@code description}, {@code
 * stock} (whole pieces) and {@code link}, each of which may be absent or null. Other fields are the owner's own and left
 * alone. A value of the wrong kind is a problem, never a guess: "45.000" may be forty-five rupiah or forty-five thousand.
 */
public final class ProductJson {
    /** A larger file is no list of facts. */
    static final int MAX_BYTES = 64 << 10;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ProductJson() {}

    /** Reads a file of at most 64 KiB, in UTF-8, with or without a byte order mark. */
    public static FactsReading read(byte[] file) {
        try {
            int start = startsWithByteOrderMark(file) ? BYTE_ORDER_MARK.length : 0;
            JsonNode root = JSON.readTree(file, start, file.length - start);
            return root.isObject()
                    ? new FactsReading.Read(facts(root))
                    : new FactsReading.Unusable("product.json must hold one object: {\"name\": ..., \"price\": ...}.");
        } catch (InvalidFactsException e) {
            return new FactsReading.Unusable("product.json: " + e.getMessage());
        } catch (JsonProcessingException e) {
            return new FactsReading.Unusable("product.json is not valid JSON at line "
                    + Optional.ofNullable(e.getLocation())
                            .map(at -> at.getLineNr())
                            .orElse(1)
                    + ". Check its quotes, commas and braces.");
        } catch (IOException e) {
            return new FactsReading.Unusable("product.json is not text in UTF-8. Save it as UTF-8.");
        }
    }

    /** Writes facts; what is not known is left out. */
    public static byte[] write(ProductFacts facts) {
        ObjectNode root = JSON.createObjectNode();
        put(root, "name", facts.name());
        put(root, "price", facts.price());
        put(root, "description", facts.description());
        put(root, "stock", facts.stock());
        put(root, "link", facts.link());
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of strings and numbers can always be written", e);
        }
    }

    static FactsReading tooLarge(long size) {
        return new FactsReading.Unusable(
                "product.json has " + size + " bytes; at most " + MAX_BYTES + ". Shorten the description.");
    }

    private static ProductFacts facts(JsonNode root) {
        Long stock = wholeNumber(root, "stock", "a whole number of pieces without quotes, such as 3");
        if (stock != null && stock > Integer.MAX_VALUE) {
            throw new InvalidFactsException("stock", "at most " + Integer.MAX_VALUE);
        }
        return new ProductFacts(
                text(root, "name"),
                wholeNumber(root, "price", "a whole number of rupiah without quotes or dots, such as 45000"),
                text(root, "description"),
                stock == null ? null : stock.intValue(),
                link(root));
    }

    private static @Nullable String text(JsonNode root, String field) {
        JsonNode node = root.path(field);
        if (absent(node)) {
            return null;
        }
        if (!node.isTextual()) {
            throw new InvalidFactsException(field, "text in quotes");
        }
        return node.textValue().isBlank() ? null : node.textValue().strip();
    }

    private static @Nullable Long wholeNumber(JsonNode root, String field, String form) {
        JsonNode node = root.path(field);
        if (absent(node)) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new InvalidFactsException(field, form);
        }
        return node.longValue();
    }

    private static @Nullable URI link(JsonNode root) {
        String text = text(root, "link");
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidFactsException("link", "a web address such as https://toko.id/kaos");
        }
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void put(ObjectNode root, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Long number -> root.put(field, number);
            case Integer number -> root.put(field, number);
            default -> root.put(field, value.toString());
        }
    }

    private static boolean startsWithByteOrderMark(byte[] file) {
        return file.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(file, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
