package id.etalase.learning.testing;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.vision.Eye;
import id.etalase.vision.Seeing;
import id.etalase.vision.colour.ColourHistogram;

/** Sees what a recognizer does; the first of its colours is the first coordinate. */
public record WordEye(Recognizer recognizer) implements Eye {
    @Override
    public Seeing see(byte[] photo) {
        return switch (recognizer.recognize(photo)) {
            case Recognition.Recognized seen -> {
                float[] colours = new float[ColourHistogram.DIMENSION];
                colours[0] = seen.embedding().toArray()[0];
                yield new Seeing.Seen(seen.embedding().toArray(), colours, new MainObject(0, 0, 1, 1));
            }
            case Recognition.Rejected rejected -> new Seeing.Refused(rejected.reason(), rejected.detail());
        };
    }
}
