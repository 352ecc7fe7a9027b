package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import id.etalase.local.LocalOptions;
import id.etalase.local.LocalSystem;
import id.etalase.local.events.QueueCounts;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A local system that runs as long as its terminal does: Ctrl-C, or the end of the command, stops every part. */
final class Foreground implements AutoCloseable {
    private final Terminal terminal;
    private final LocalSystem system;
    private final Thread hook;

    private Foreground(Terminal terminal, LocalSystem system, Thread hook) {
        this.terminal = terminal;
        this.system = system;
        this.hook = hook;
    }

    static Foreground start(LocalOptions options, Terminal terminal, Clock clock) {
        LocalSystem system = LocalSystem.start(options, clock, terminal::step);
        Thread hook = new Thread(
                () -> {
                    terminal.step("\nBerhenti ... / Stopping ...");
                    system.close();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        if (system.swept() > 0) {
            terminal.step("Catching up with " + system.swept() + " photos");
        }
        return new Foreground(terminal, system, hook);
    }

    LocalSystem system() {
        return system;
    }

    /** Says what the queue does, whenever that has changed, until the process is stopped. */
    void watch() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        QueueCounts told = system.events();
        while (!never.await(2, TimeUnit.SECONDS)) {
            QueueCounts now = system.events();
            if (!now.equals(told)) {
                terminal.step("Photos and facts: " + now.done() + " done, " + now.inFlight() + " in work, "
                        + now.waiting() + " waiting" + (now.dead() > 0 ? ", " + now.dead() + " given up" : ""));
                told = now;
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        system.close();
    }
}
