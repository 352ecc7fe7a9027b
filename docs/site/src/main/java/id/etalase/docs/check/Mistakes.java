package id.etalase.docs.check;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the site, so that it is all named at once. */
public final class Mistakes {
    private final List<String> found = new ArrayList<>();

    /**
     * Notes one.
     *
     * @param file where it is
     * @param what what is wrong and what to do
     */
    public void add(String file, String what) {
        String line = file + ": " + what;
        if (!found.contains(line)) {
            found.add(line);
        }
    }

    /** All, in the order they were found. */
    public List<String> all() {
        return List.copyOf(found);
    }
}
