package id.etalase.learning.judged;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it should find.
 *
 * @param kind what it tries out, such as {@code synonym}
 * @param words that are looked for
 * @param photo of which product a photo goes with them, by its code; null for none
 * @param gains of the products that it should find, by their codes: {@value #RIGHT} for what was asked for, {@value #NEAR} for what comes
 *     near; none where nothing should be found
 */
public record JudgedSearch(
        String kind, String words, @Nullable String photo, Map<String, Integer> gains) {
    /** What was asked for. */
    public static final int RIGHT = 2;

    /** Something like it. */
    public static final int NEAR = 1;

    public JudgedSearch {
        gains = Map.copyOf(gains);
    }

    /** The products that were asked for. */
    public long right() {
        return gains.values().stream().filter(gain -> gain == RIGHT).count();
    }
}
