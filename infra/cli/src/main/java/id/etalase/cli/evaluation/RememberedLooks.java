package id.etalase.cli.evaluation;

import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import java.util.IdentityHashMap;

/** Looks at each array of bytes once, for measurements that ask about the same photos again and again. */
public final class RememberedLooks implements Recognizer {
    private final Recognizer recognizer;
    private final IdentityHashMap<byte[], Recognition> looks = new IdentityHashMap<>();

    public RememberedLooks(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public ModelId model() {
        return recognizer.model();
    }

    @Override
    public ModelProfile profile() {
        return recognizer.profile();
    }

    @Override
    public synchronized Recognition recognize(byte[] photo) {
        return looks.computeIfAbsent(photo, recognizer::recognize);
    }
}
