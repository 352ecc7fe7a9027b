package id.etalase.cli.terminal;

import java.io.PrintStream;

/** A line each quarter of the way: for logs and pipes. */
final class PlainProgress implements Progress {
    private static final int LINES = 4;

    private final PrintStream stream;
    private final String task;
    private final String unit;
    private final long total;
    private long printed = -1;

    PlainProgress(PrintStream stream, String task, String unit, long total) {
        this.stream = stream;
        this.task = task;
        this.unit = unit;
        this.total = total;
    }

    @Override
    public synchronized void reached(long count) {
        long quarter = total == 0 ? LINES : count * LINES / total;
        if (quarter > printed) {
            printed = quarter;
            stream.println(task + ": " + count + " of " + total + unit);
        }
    }

    @Override
    public void close() {}
}
