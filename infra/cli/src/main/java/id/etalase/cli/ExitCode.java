package id.etalase.cli;

/** How a command ended. */
final class ExitCode {
    /** All that was asked for is done. */
    static final int DONE = 0;

    /** It is done, but not for everything: some photos were rejected, or a figure is not reached. */
    static final int INCOMPLETE = 1;

    /** It could not be done, or was not asked for rightly. */
    static final int FAILED = 2;

    private ExitCode() {}
}
