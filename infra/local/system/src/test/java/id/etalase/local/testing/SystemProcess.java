package id.etalase.local.testing;

import id.etalase.local.LocalSystem;
import id.etalase.local.RunningSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A system in a process of its own, that can be killed. */
public final class SystemProcess {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private SystemProcess() {}

    /** What the process runs: a system on the given directory, until it is killed. */
    public static void main(String... arguments) throws InterruptedException {
        try (LocalSystem system = Systems.start(Path.of(arguments[0]))) {
            System.out.println("Running at " + system.running().web());
            new CountDownLatch(1).await();
        }
    }

    /** Starts one and waits until it answers. */
    public static Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dai.djl.offline=true",
                        "-Detalase.root=" + System.getProperty("etalase.root"),
                        "-Detalase.model=" + System.getProperty("etalase.model"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SystemProcess.class.getName(),
                        data.toString()))
                .inheritIO()
                .start();
        Awaitility.await()
                .atMost(START_LIMIT)
                .until(() -> !process.isAlive() || RunningSystem.find(data).isPresent());
        return process;
    }

    /** As {@code kill -9}. */
    public static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
