package id.etalase.cli.evaluation;

import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.learning.evaluation.Watcher;

/** Shows steps as lines and counts as bars. */
public record TerminalWatcher(Terminal terminal) implements Watcher {
    @Override
    public void step(String text) {
        terminal.step(text);
    }

    @Override
    public Counter count(String task, int total) {
        Progress progress = terminal.progress(task, " photos", total);
        return new Counter() {
            @Override
            public void reached(int count) {
                progress.reached(count);
            }

            @Override
            public void close() {
                progress.close();
            }
        };
    }
}
