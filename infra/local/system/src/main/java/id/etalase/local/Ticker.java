package id.etalase.local;

import java.time.Duration;
import java.util.function.Consumer;

/** Passes on a duration that grows, each time it has grown by a step. For one thread. */
final class Ticker implements Consumer<Duration> {
    private final Duration step;
    private final Consumer<Duration> listener;
    private Duration next;

    Ticker(Duration step, Consumer<Duration> listener) {
        this.step = step;
        this.listener = listener;
        this.next = step;
    }

    @Override
    public void accept(Duration elapsed) {
        if (elapsed.compareTo(next) >= 0) {
            listener.accept(elapsed);
            next = elapsed.plus(step);
        }
    }
}
