package id.etalase.client.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of an answer. An API of an earlier version may leave one out. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
