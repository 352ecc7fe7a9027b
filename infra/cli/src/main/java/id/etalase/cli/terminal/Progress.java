package id.etalase.cli.terminal;

/** Something that is being counted; safe for use by several threads. */
public interface Progress extends AutoCloseable {
    /** How many are done by now. */
    void reached(long count);

    /** It is over, done or not. */
    @Override
    void close();
}
