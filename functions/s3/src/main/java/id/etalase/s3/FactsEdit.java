package id.etalase.s3;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.recognition.Tags;

/** What comes of changing a {@code product.json}. */
sealed interface FactsEdit {
    /** It reads so now. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Edited(byte[] file) implements FactsEdit {}

    /**
     * It is left as it is: what is wrong in it would keep the tags from being read too.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Refused(String problem) implements FactsEdit {}

    /** Puts other tags in; whatever else its owner wrote stays, in its order. */
    static FactsEdit tags(byte[] file, Tags tags) {
        byte[] edited = file.length <= ProductJson.MAX_BYTES ? with(file, tags) : file;
        return switch (ProductJson.read(edited)) {
            case FactsReading.Read read -> new Edited(edited);
            case FactsReading.Unusable unusable -> new Refused(unusable.problem());
        };
    }

    private static byte[] with(byte[] file, Tags tags) {
        return switch (JsonObjectFile.read(file)) {
            case JsonObjectFile.Reading.Of of -> {
                TagFields.write(tags, of.json());
                yield JsonObjectFile.write(of.json());
            }
            case JsonObjectFile.Reading.Mistake mistake -> file;
        };
    }
}
