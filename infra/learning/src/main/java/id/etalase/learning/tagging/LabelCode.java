package id.etalase.learning.tagging;

import java.text.Normalizer;
import java.util.Locale;

/** How a label that people wrote becomes the code of a tag. */
public final class LabelCode {
    private LabelCode() {}

    /** {@code Tas & Dompet} is {@code tas-dompet}; empty where nothing is left of a label, such as one in Chinese. */
    public static String of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
