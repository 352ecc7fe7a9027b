package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.Amendment;
import id.etalase.catalogue.product.FactsEdit;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Tags;
import java.util.function.Function;

/** What comes of changing a {@code product.json}. */
sealed interface FactsFile {
    /**
     * It reads so now.
     *
     * @param facts what it says
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Edited(byte[] file, ProductFacts facts) implements FactsFile {}

    /**
     * It is left as it is: what is wrong in it would keep the change from being read too.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Refused(String problem) implements FactsFile {}

    /** Says something differently; whatever else its owner wrote stays, in its order. A mistake that is thereby mended is no harm. */
    static FactsFile edited(byte[] file, FactsEdit edit) {
        byte[] edited = file.length <= ProductJson.MAX_BYTES ? with(file, edit) : file;
        return switch (ProductJson.read(edited)) {
            case FactsReading.Read read -> new Edited(edited, read.facts());
            case FactsReading.Unusable unusable -> new Refused(unusable.problem());
        };
    }

    private static byte[] with(byte[] file, FactsEdit edit) {
        return switch (JsonObjectFile.read(file)) {
            case JsonObjectFile.Reading.Of of -> {
                write(edit, of.json());
                yield JsonObjectFile.write(of.json());
            }
            case JsonObjectFile.Reading.Mistake mistake -> file;
        };
    }

    private static void write(FactsEdit edit, ObjectNode json) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        amend(json, "name", edit.name(), nodes::textNode);
        amend(json, "price", edit.price(), nodes::numberNode);
        amend(json, "description", edit.description(), nodes::textNode);
        amend(json, "stock", edit.stock(), nodes::numberNode);
        amend(json, "link", edit.link(), link -> nodes.textNode(link.toString()));
        if (edit.tags() instanceof Amendment.Said<Tags> said) {
            TagFields.write(said.value(), json);
        }
    }

    private static <T> void amend(
            ObjectNode json, String field, Amendment<T> amendment, Function<T, ? extends JsonNode> node) {
        switch (amendment) {
            case Amendment.Kept<T> kept -> {}
            case Amendment.Said<T> said -> json.set(field, node.apply(said.value()));
            case Amendment.Withdrawn<T> withdrawn -> json.remove(field);
        }
    }
}
