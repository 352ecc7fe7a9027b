package id.etalase.metrics;

import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;

/** A model whose looks are timed. */
public record MeteredRecognizer(Recognizer recognizer, Meter meter) implements Recognizer {
    @Override
    public ModelId model() {
        return recognizer.model();
    }

    @Override
    public ModelProfile profile() {
        return recognizer.profile();
    }

    @Override
    public Recognition recognize(byte[] photo) {
        return meter.timed(Metric.RECOGNITION_DURATION, () -> recognizer.recognize(photo));
    }
}
