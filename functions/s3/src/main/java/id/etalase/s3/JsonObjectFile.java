package id.etalase.s3;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file that holds one JSON object, written by hand. What is read and written again keeps its fields, order and digits. */
final class JsonObjectFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonObjectFile() {}

    /** What a file holds. */
    sealed interface Reading {
        /** The object. */
        record Of(ObjectNode json) implements Reading {}

        /** @param problem what it is instead, in words that follow the file's name */
        record Mistake(String problem) implements Reading {}
    }

    /** An object without fields. */
    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /** @param file in UTF-8; a byte order mark, as some editors put it first, is no harm */
    static Reading read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode json = MAPPER.readTree(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            return json instanceof ObjectNode object
                    ? new Reading.Of(object)
                    : new Reading.Mistake("must hold one object: {\"name\": \"...\", \"price\": 45000}");
        } catch (CharacterCodingException e) {
            return new Reading.Mistake("is not text in UTF-8. Save it as UTF-8");
        } catch (JsonProcessingException e) {
            return new Reading.Mistake("is not valid JSON" + place(e.getLocation())
                    + ". Check the commas, quotes and braces there, and that no field comes twice");
        }
    }

    /** The file of an object, in UTF-8, with a line per field. */
    static byte[] write(ObjectNode json) {
        try {
            return (MAPPER.writer(PRINTER).writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
