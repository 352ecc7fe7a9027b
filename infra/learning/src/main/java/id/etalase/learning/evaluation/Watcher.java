package id.etalase.learning.evaluation;

/** Somebody who waits for an evaluation. */
public interface Watcher {
    /** What is going on. */
    void step(String text);

    /**
     * Something that is counted begins.
     *
     * @param total how many photos there are
     */
    Counter count(String task, int total);

    /** Is told how far it got, by any thread; is closed when it is over, done or not. */
    interface Counter extends AutoCloseable {
        /** How many are done by now. */
        void reached(int count);

        @Override
        void close();
    }
}
