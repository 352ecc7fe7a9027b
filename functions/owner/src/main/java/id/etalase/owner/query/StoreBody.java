package id.etalase.owner.query;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.store.StoreProfile;
import id.etalase.catalogue.store.WhatsappNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of a {@code PUT /v1/stores/{store}}: a JSON object with {@code name}, {@code whatsapp}, {@code city}, {@code about}. */
public final class StoreBody {
    private static final String EXAMPLE =
            "{\"name\": \"Toko Ani\", \"whatsapp\": \"0812-3456-7890\", \"city\": \"Solo\", \"about\": \"Batik tulis.\"}";
    private static final String NAME = "name";
    private static final String WHATSAPP = "whatsapp";
    private static final String CITY = "city";
    private static final String ABOUT = "about";

    private final ObjectBody body;

    private StoreBody(ObjectBody body) {
        this.body = body;
    }

    /** @throws ProblemException if it cannot be understood; mistakes in fields are named all at once */
    public static StoreProfile read(byte[] body) {
        return new StoreBody(ObjectBody.read(body, EXAMPLE)).profile();
    }

    private StoreProfile profile() {
        body.only(body.root(), "", Set.of(NAME, WHATSAPP, CITY, ABOUT));
        StoreProfile profile = new StoreProfile(
                text(NAME, StoreProfile.MAX_NAME),
                whatsapp(),
                text(CITY, StoreProfile.MAX_NAME),
                text(ABOUT, StoreProfile.MAX_ABOUT));
        body.requireNoMistake();
        return profile;
    }

    private @Nullable String text(String field, int max) {
        JsonNode value = body.root().path(field);
        String text = value.asText().strip();
        if (ObjectBody.isLeftOut(value) || (value.isTextual() && text.isEmpty())) {
            return null;
        }
        if (!value.isTextual() || !StoreProfile.fits(text, max)) {
            body.mistake(field, "must be text of at most " + max + " characters, or null");
            return null;
        }
        return text;
    }

    private @Nullable WhatsappNumber whatsapp() {
        JsonNode value = body.root().path(WHATSAPP);
        if (ObjectBody.isLeftOut(value)
                || (value.isTextual() && value.textValue().isBlank())) {
            return null;
        }
        @Nullable
        WhatsappNumber number =
                WhatsappNumber.typed(value.isTextual() ? value.textValue() : "").orElse(null);
        if (number == null) {
            body.mistake(WHATSAPP, "must be " + WhatsappNumber.FORM + ", as text, or null");
        }
        return number;
    }
}
