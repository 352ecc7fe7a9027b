package id.etalase.cli;

import id.etalase.cli.terminal.Terminal;
import id.etalase.local.LocalOptions;
import id.etalase.local.LocalSystem;
import id.etalase.local.Resources;
import id.etalase.local.events.QueueCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A local system that runs as long as its terminal does: Ctrl-C, or the end of the command, stops every part. */
final class Foreground implements AutoCloseable {
    private final Terminal terminal;
    private final LocalSystem system;
    private final Resources resources;
    private final Thread hook;

    private Foreground(Terminal terminal, LocalSystem system, Resources resources, Thread hook) {
        this.terminal = terminal;
        this.system = system;
        this.resources = resources;
        this.hook = hook;
    }

    static Foreground start(LocalOptions options, Terminal terminal, Clock clock) {
        return start(options, terminal, clock, new Resources());
    }

    /** On free ports and an empty folder, which goes with the system. */
    static Foreground startOnTemporaryData(Path modelJson, Terminal terminal, Clock clock) throws IOException {
        Resources resources = new Resources();
        TemporaryFolder folder = resources.add(TemporaryFolder.create("etalase-"));
        return start(LocalOptions.of(folder.path(), modelJson).on(LocalOptions.Ports.ANY), terminal, clock, resources);
    }

    private static Foreground start(LocalOptions options, Terminal terminal, Clock clock, Resources resources) {
        Thread hook = closingWhenStopped(resources, terminal);
        try {
            LocalSystem system = resources.open(() -> LocalSystem.start(options, clock, terminal::step));
            if (system.swept() > 0) {
                terminal.step("Catching up with " + system.swept() + " photos");
            }
            return new Foreground(terminal, system, resources, hook);
        } catch (RuntimeException | Error e) {
            resources.closeAfter(e);
            release(hook);
            throw e;
        }
    }

    private static Thread closingWhenStopped(Resources resources, Terminal terminal) {
        Thread command = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    terminal.step("\nBerhenti ... / Stopping ...");
                    command.interrupt(); // A start that is under way gives up.
                    resources.close();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** Does not return when the process is being stopped: what fails because of that is nothing to report. */
    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) { // The hook runs, and ends the process.
            new CompletableFuture<Void>().join();
        }
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
        try {
            resources.close();
        } finally {
            release(hook);
        }
    }
}
