package id.etalase.aws.deployment;

import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Tests that this machine cannot run: left out with a line that says so. */
final class Skipped {
    private Skipped() {}

    /**
     * Goes on with something that is there.
     *
     * @param why it may be missing, and how to get it
     * @throws TestAbortedException if it is not there
     */
    static <T> T unless(Optional<T> there, String why) {
        return there.orElseThrow(() -> {
            System.out.println("Skipped: " + why);
            return new TestAbortedException(why);
        });
    }
}
