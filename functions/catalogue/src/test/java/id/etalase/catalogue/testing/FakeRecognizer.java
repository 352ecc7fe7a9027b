package id.etalase.catalogue.testing;

import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands photos that are words: {@code "40 degrees of makanan"} is seen as the point at 40 degrees on the unit circle,
 * tagged with that category. Any other bytes are not a photo.
 */
public final class FakeRecognizer implements Recognizer {
    private static final Pattern PHOTO = Pattern.compile("(-?\\d+) degrees of ([a-z-]+)");

    /** Where the main object of every photo is. */
    public static final MainObject OBJECT = new MainObject(0.25, 0.125, 0.5, 0.75);

    private final ModelId model;
    private final ModelProfile profile;
    private int looks;

    public FakeRecognizer() {
        this('1');
    }

    /** @param version fills the model's fingerprint: another version is another model */
    public FakeRecognizer(char version) {
        this(version, ModelProfile.PLAIN);
    }

    /** A model of which something is known. */
    public FakeRecognizer(ModelProfile profile) {
        this('1', profile);
    }

    private FakeRecognizer(char version, ModelProfile profile) {
        this.profile = profile;
        this.model = new ModelId(
                "fake", String.valueOf(version), String.valueOf(version).repeat(64));
    }

    /** The file of a photo. */
    public static byte[] photo(int degrees, String category) {
        return (degrees + " degrees of " + category).getBytes(StandardCharsets.UTF_8);
    }

    /** The embedding of a photo. */
    public static Embedding embedding(int degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.ofDirection((float) Math.cos(angle), (float) Math.sin(angle));
    }

    /** The tags of a photo. */
    public static Tags tags(String category) {
        return new Tags(List.of(new Tag(TagType.CATEGORY, category, new Label(category, category), 0.9)));
    }

    /** How many photos it looked at. */
    public synchronized int looks() {
        return looks;
    }

    @Override
    public ModelId model() {
        return model;
    }

    @Override
    public ModelProfile profile() {
        return profile;
    }

    @Override
    public synchronized Recognition recognize(byte[] photo) {
        looks++;
        Matcher words = PHOTO.matcher(new String(photo, StandardCharsets.UTF_8));
        return words.matches()
                ? new Recognition.Recognized(embedding(Integer.parseInt(words.group(1))), tags(words.group(2)), OBJECT)
                : new Recognition.Rejected(RejectionReason.NOT_A_PHOTO, photo.length + " bytes of something else");
    }
}
