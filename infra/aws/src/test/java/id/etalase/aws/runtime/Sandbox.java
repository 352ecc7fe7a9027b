package id.etalase.aws.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How near this machine comes to Lambda's cell. As root on Linux: another user, who can write nothing but a {@code /tmp} of his
 * own, 512 MB large. Elsewhere: the same process without these walls.
 */
enum Sandbox {
    WALLED {
        @Override
        List<String> command(List<String> java, int memory) {
            List<String> command = new ArrayList<>(cores(memory));
            command.addAll(List.of(
                    "unshare",
                    "--mount",
                    "sh",
                    "-c",
                    "mount -t tmpfs -o size=512m,mode=1777 tmpfs /tmp"
                            + " && exec setpriv --reuid=65534 --regid=65534 --clear-groups -- \"$@\"",
                    "sh"));
            command.addAll(java);
            return command;
        }

        @Override
        Path temporary() {
            return Path.of("/tmp");
        }

        @Override
        Path temporary(long pid) {
            return Path.of("/proc", Long.toString(pid), "root", "tmp");
        }
    },
    OPEN {
        @Override
        List<String> command(List<String> java, int memory) {
            return java;
        }

        @Override
        Path temporary() {
            return OWN;
        }

        @Override
        Path temporary(long pid) {
            return OWN;
        }
    };

    static final Sandbox HERE = choose();

    private static final Path OWN =
            Path.of(System.getProperty("etalase.root"), "infra/aws/target/tmp").toAbsolutePath();

    /** MB of memory that come with one processor (AWS Lambda Developer Guide, "Configure Lambda function memory"). */
    private static final int PROCESSOR = 1769;

    /** The command that runs Java within it. */
    abstract List<String> command(List<String> java, int memory);

    /** The one directory that the process may write, as it sees it. */
    abstract Path temporary();

    /** The same, as we see it. */
    abstract Path temporary(long pid);

    /** Whole processors only: one up to 1769 MB and two above, where Lambda gives shares of them. */
    private static List<String> cores(int memory) {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), (memory + PROCESSOR - 1) / PROCESSOR);
        return List.of("taskset", "--cpu-list", cores == 1 ? "0" : "0-" + (cores - 1));
    }

    private static Sandbox choose() {
        String pom = Path.of(System.getProperty("etalase.root"), "pom.xml").toString();
        try {
            Process trial = new ProcessBuilder(
                            "unshare",
                            "--mount",
                            "sh",
                            "-c",
                            "mount -t tmpfs tmpfs /tmp && taskset --cpu-list 0 setpriv --reuid=65534 test -r \"$0\"",
                            pom)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0) {
                return WALLED;
            }
            trial.destroyForcibly();
        } catch (IOException e) {
            // There is no such command here.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.println(
                "Lambda's walls (a read-only task directory, 512 MB of /tmp, processors) are left out: they need Linux, root,"
                        + " and a checkout that others may read");
        try {
            Files.createDirectories(Path.of(System.getProperty("etalase.root"), "infra/aws/target/tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OPEN;
    }
}
