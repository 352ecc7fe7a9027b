package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code etalase}, in a project of which everything else is make-believe: its JDKs, its Maven, its sources. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "Skipped: the launcher is a POSIX shell script; Windows runs it within WSL")
class LauncherTest {
    /** Prints the JDK that it was given and what it shall do. */
    private static final String MAVEN = "#!/bin/sh\necho \"maven of $JAVA_HOME: $*\"\nmkdir -p infra/cli/target\n";

    /** Answers like java to the one question the launcher asks; else prints what it shall run. */
    private static final String JAVA = """
            #!/bin/sh
            case $* in
              *XshowSettings*) echo "    java.home = $(dirname "$(dirname "$0")")" >&2 ;;
              *) echo "java of $(dirname "$(dirname "$0")")"; for argument in "$@"; do echo "$argument"; done ;;
            esac
            """;

    /** Builds until it may go on. */
    private static final String PAUSING_MAVEN = """
            #!/bin/sh
            echo once >>maven-runs
            until [ -f go-on ]; do sleep 0.05; done
            mkdir -p infra/cli/target
            """;

    private static final String READS_A_FILE = """
            package id.etalase.cli;
            class Etalase {
                public static void main(String... arguments) throws java.io.IOException {
                    var file = java.nio.file.Path.of(arguments[0]);
                    System.out.print(file + ": " + java.nio.file.Files.readString(file));
                }
            }
            """;

    private static final String LOCK = ".etalase/build.lock";

    private record Ended(int exitCode, String said) {}

    @TempDir
    private Path scratch;

    private Path project = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(scratch.resolve("Proyek saya"));
        for (String folder : List.of("clients", "docs", "functions", "infra/cli/src/main", "web")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("infra/cli/src/main/A.java"), "class A {}");
        executable(project.resolve("mvnw"), MAVEN);
        executable(project.resolve("etalase"), Files.readString(root().resolve("etalase"), StandardCharsets.UTF_8));
    }

    @Test
    void script_isValidForEveryShell() throws Exception {
        assertThat(run(Map.of(), "sh", "-n", root().resolve("etalase").toString()))
                .isEqualTo(new Ended(0, ""));
    }

    @Test
    void jdk_javaHomeIsNewEnough_isTaken() throws Exception {
        Path jdk = jdk("jdk 21", "21.0.2");

        assertThat(etalase(jdk, "mvn", "-v").said()).isEqualTo("maven of " + jdk + ": -v\n");
    }

    @Test
    void jdk_javaOnThePathIsNewEnough_isTaken() throws Exception {
        Path jdk = jdk("jdk-23", "23");

        Ended ended = run(
                Map.of("JAVA_HOME", "", "PATH", jdk.resolve("bin") + ":" + System.getenv("PATH")),
                project.resolve("etalase").toString(),
                "mvn",
                "-v");
        assertThat(ended.said()).isEqualTo("maven of " + jdk + ": -v\n");
    }

    @Test
    void jdk_javaHomeIsTooOld_anotherIsTaken() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        jdk("home/.jdks/jdk-25", "25.0.1");

        String said = etalase(old, "mvn", "-v").said();

        assertThat(said).startsWith("maven of ").doesNotContain(old.toString());
        Path taken = Path.of(said.substring("maven of ".length(), said.indexOf(": -v")));
        assertThat(Files.readString(taken.resolve("release"), StandardCharsets.UTF_8))
                .containsPattern("JAVA_VERSION=\"2[1-9]");
    }

    @Test
    void jdk_javaHomeIsARuntimeWithoutCompiler_isNotTaken() throws Exception {
        Path runtime = jdk("jre-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        jdk("home/.jdks/jdk-25", "25.0.1");

        assertThat(etalase(runtime, "mvn", "-v").said()).startsWith("maven of ").doesNotContain(runtime.toString());
    }

    @Test
    void command_nothingBuiltYet_buildsOnceThenOnlyRuns() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");

        Ended first = etalase(jdk, "search", "foto baru.jpg");
        Ended second = etalase(jdk, "search", "foto baru.jpg");

        assertThat(first.said()).contains("Building with the JDK in " + jdk, "java of " + jdk);
        assertThat(project.resolve(LOCK)).doesNotExist();
        assertThat(second.exitCode()).isZero();
        assertThat(second.said())
                .startsWith("java of " + jdk)
                .contains("\n-Detalase.root=" + project + "\n")
                .endsWith("\nid.etalase.cli.Etalase\nsearch\nfoto baru.jpg\n");
    }

    @Test
    void command_sourceChangedSinceTheBuild_buildsAgain() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");
        etalase(jdk, "search", "foto.jpg");
        FileTime later = FileTime.from(Instant.parse("2999-01-01T00:00:00Z"));
        Files.setLastModifiedTime(project.resolve("infra/cli/src/main/A.java"), later);

        assertThat(etalase(jdk, "search", "foto.jpg").said()).contains("Building with the JDK");
    }

    @Test
    void command_buildFails_showsTheErrorsAndDoesNotRun() throws Exception {
        executable(project.resolve("mvnw"), "#!/bin/sh\necho '[INFO] much'\necho '[ERROR] A.java is wrong'\nexit 1\n");

        Ended ended = etalase(jdk("jdk-25", "25.0.1"), "up");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.said())
                .contains("[ERROR] A.java is wrong", "The build failed", "build.log has all of it")
                .doesNotContain("[INFO] much", "java of");
        assertThat(etalase(jdk("jdk-25", "25.0.1"), "up").said())
                .as("the next try")
                .contains("The build failed");
    }

    @Test
    void command_twoTerminalsAtOnce_theSecondWaitsForTheBuildOfTheFirst() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");
        executable(project.resolve("mvnw"), PAUSING_MAVEN);

        Process first = start(jdk, "search", "satu.jpg");
        await().until(() -> Files.exists(project.resolve("maven-runs")));
        Process second = start(jdk, "search", "dua.jpg");
        BufferedReader said = second.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine())
                .startsWith("Waiting for the build in another terminal (process " + first.pid() + ")");
        Files.createFile(project.resolve("go-on"));

        assertThat(said.lines())
                .startsWith("java of " + jdk)
                .endsWith("dua.jpg")
                .noneMatch(line -> line.contains("Building"));
        assertThat(ended(first).said()).contains("Building with the JDK in ").endsWith("\nsatu.jpg\n");
        assertThat(project.resolve("maven-runs")).hasContent("once");
    }

    @Test
    void command_anotherLauncherDiedInItsBuild_buildsInItsPlace() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        lock(dead.pid());

        assertThat(etalase(jdk("jdk-25", "25.0.1"), "search", "foto.jpg").said())
                .startsWith("Building with the JDK in ")
                .endsWith("\nfoto.jpg\n");
    }

    @Test
    void command_processOfTheLockIsSomethingElseByNow_buildsInItsPlace() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            lock(other.pid());

            assertThat(etalase(jdk("jdk-25", "25.0.1"), "search", "foto.jpg").said())
                    .startsWith("Building with the JDK in ");
        } finally {
            other.destroy();
        }
    }

    @Test
    void command_localeIsNotUtf8_readsAndSaysFileNamesAllTheSame() throws Exception {
        Path source = Files.writeString(scratch.resolve("Etalase.java"), READS_A_FILE);
        Path classes = Files.createDirectories(project.resolve("infra/cli/target/classes"));
        int compiled =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(compiled).isZero();

        // The shell makes the name, as this process may have a locale that cannot.
        Ended ended = run(
                Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C"),
                "sh",
                "-c",
                "name=$(printf 'Ku\\303\\251 lapis \\342\\230\\225.jpg'); echo terbaca >\"$name\"; exec \"$0\" \"$name\"",
                project.resolve("etalase").toString());
        assertThat(ended.said()).endsWith("Ku\u00e9 lapis \u2615.jpg: terbaca\n");
    }

    private static Path root() {
        return Path.of(System.getProperty("etalase.root"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = scratch.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        executable(home.resolve("bin/java"), JAVA);
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void lock(long process) throws IOException {
        Files.createDirectories(project.resolve(LOCK));
        Files.writeString(project.resolve(LOCK + "/pid"), process + "\n");
    }

    private Ended etalase(Path javaHome, String... arguments) throws IOException, InterruptedException {
        return ended(start(javaHome, arguments));
    }

    private Process start(Path javaHome, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(project.resolve("etalase").toString());
        return start(Map.of("JAVA_HOME", javaHome.toString()), command);
    }

    private Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return ended(start(environment, List.of(command)));
    }

    private Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(scratch.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", scratch.resolve("home").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        boolean ended = process.waitFor(1, TimeUnit.MINUTES); // What it says fits into the pipe.
        if (!ended) {
            process.toHandle().destroyForcibly();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ended).as("ended by itself; it said: " + said).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
