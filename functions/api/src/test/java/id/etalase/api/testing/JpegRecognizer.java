package id.etalase.api.testing;

import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.testing.FakeRecognizer;

/** Sees a front of the shirt in every JPEG, so that the real documents find something; else understands words. */
public final class JpegRecognizer implements Recognizer {
    private final FakeRecognizer words;

    public JpegRecognizer() {
        this(ModelProfile.PLAIN);
    }

    public JpegRecognizer(ModelProfile profile) {
        this.words = new FakeRecognizer(profile);
    }

    @Override
    public ModelId model() {
        return words.model();
    }

    @Override
    public ModelProfile profile() {
        return words.profile();
    }

    @Override
    public Recognition recognize(byte[] photo) {
        boolean jpeg = photo.length > 2 && photo[0] == (byte) 0xff && photo[1] == (byte) 0xd8;
        return words.recognize(jpeg ? FakeRecognizer.photo(10, "pakaian") : photo);
    }
}
