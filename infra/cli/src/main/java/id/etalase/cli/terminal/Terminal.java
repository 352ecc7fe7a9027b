package id.etalase.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where a command speaks: results to one stream, what is going on to another.
 *
 * @param out results
 * @param err progress and problems
 * @param interactive whether somebody watches, so that a line may be drawn over
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    private static final int BAR_WIDTH = 78;

    /** The terminal that this process was started from; whether there is one, the launcher knows better than Java 21. */
    public static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Boolean.getBoolean("etalase.interactive"));
    }

    /** Says what is going on. */
    public void step(String text) {
        err.println(text);
    }

    /** A line of a result. */
    public void print(String text) {
        out.println(text);
    }

    /**
     * Counts something that takes a while.
     *
     * @param task what is done
     * @param unit what is counted, such as {@code " photos"}
     * @param total how many there are
     */
    public Progress progress(String task, String unit, long total) {
        if (!interactive) {
            return new PlainProgress(err, task, unit, total);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
                .setConsumer(new ConsoleProgressBarConsumer(err, BAR_WIDTH))
                .build();
        return new Progress() {
            @Override
            public void reached(long count) {
                bar.stepTo(count);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
