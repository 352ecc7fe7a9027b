package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.store.ProfileReading;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.WhatsappNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes {@code store.json}, which owners may write by hand too:
 *
 * <pre>{@code {"name": "Toko Ani", "whatsapp": "0812-3456-7890", "city": "Solo", "about": "..."}}</pre>
 *
 * <p>Every field may be left out, null or blank. Fields of other names are the owner's own, and stay.
 */
final class StoreJson {
    private static final String NAME = "name";
    private static final String WHATSAPP = "whatsapp";
    private static final String CITY = "city";
    private static final String ABOUT = "about";

    private final ObjectNode json;
    private final List<String> mistakes = new ArrayList<>();

    private StoreJson(ObjectNode json) {
        this.json = json;
    }

    /** What comes of changing a file. */
    sealed interface Edit {
        /** It reads so now. */
        @SuppressWarnings("ArrayRecordComponent") // Never compared.
        record Edited(byte[] file) implements Edit {}

        /**
         * It is left as it is.
         *
         * @param problem what is wrong, for the owner, in plain English
         */
        record Refused(String problem) implements Edit {}
    }

    /** Reads a file; never throws. */
    static ProfileReading read(byte[] file) {
        if (file.length > ConditionalFile.MAX_BYTES) {
            return new ProfileReading.Flawed(StoreProfile.NONE, tooLarge());
        }
        return switch (JsonObjectFile.read(file)) {
            case JsonObjectFile.Reading.Of of -> new StoreJson(of.json()).profile();
            case JsonObjectFile.Reading.Mistake mistake ->
                new ProfileReading.Flawed(StoreProfile.NONE, sentence(mistake.problem()));
        };
    }

    /** Puts another profile in; what the owner wrote beside it stays, in its order. */
    static Edit edit(byte[] file, StoreProfile profile) {
        if (file.length > ConditionalFile.MAX_BYTES) {
            return new Edit.Refused(tooLarge());
        }
        return switch (JsonObjectFile.read(file)) {
            case JsonObjectFile.Reading.Of of -> {
                put(of.json(), NAME, profile.name());
                put(of.json(), WHATSAPP, text(profile.whatsapp()));
                put(of.json(), CITY, profile.city());
                put(of.json(), ABOUT, profile.about());
                yield new Edit.Edited(JsonObjectFile.write(of.json()));
            }
            case JsonObjectFile.Reading.Mistake mistake -> new Edit.Refused(sentence(mistake.problem()));
        };
    }

    private ProfileReading profile() {
        StoreProfile profile = new StoreProfile(
                text(NAME, StoreProfile.MAX_NAME),
                whatsapp(),
                text(CITY, StoreProfile.MAX_NAME),
                text(ABOUT, StoreProfile.MAX_ABOUT));
        return mistakes.isEmpty()
                ? new ProfileReading.Read(profile)
                : new ProfileReading.Flawed(profile, sentence("cannot be used: " + String.join("; ", mistakes)));
    }

    private @Nullable String text(String field, int max) {
        JsonNode value = json.path(field);
        String text = value.asText().strip();
        if (value.isMissingNode() || value.isNull() || (value.isTextual() && text.isEmpty())) {
            return null;
        }
        if (!value.isTextual() || !StoreProfile.fits(text, max)) {
            mistakes.add("\"" + field + "\" must be text in quotes of at most " + max + " characters");
            return null;
        }
        return text;
    }

    private @Nullable WhatsappNumber whatsapp() {
        @Nullable String typed = text(WHATSAPP, StoreProfile.MAX_NAME);
        if (typed == null) {
            return null;
        }
        Optional<WhatsappNumber> number = WhatsappNumber.typed(typed);
        if (number.isEmpty()) {
            mistakes.add("\"" + WHATSAPP + "\" must be " + WhatsappNumber.FORM);
        }
        return number.orElse(null);
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value == null) {
            json.remove(field);
        } else {
            json.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable WhatsappNumber number) {
        return number == null ? null : number.digits();
    }

    private static String tooLarge() {
        return sentence("has more than " + ConditionalFile.MAX_BYTES + " bytes, and no more are read. Shorten it");
    }

    private static String sentence(String problem) {
        return ObjectKey.PROFILE_NAME + " " + problem + ".";
    }
}
