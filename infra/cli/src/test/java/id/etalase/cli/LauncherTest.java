package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code etalase}, in a project of which everything else is make-believe: its JDKs, its Maven, its sources. */
@DisabledOnOs(OS.WINDOWS)
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

    private record Ended(int exitCode, String said) {}

    @TempDir
    private Path scratch;

    private Path project = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(scratch.resolve("Proyek saya"));
        for (String folder : List.of("functions", "infra/cli/src/main", "web")) {
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

    private Ended etalase(Path javaHome, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = project.resolve("etalase").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(Map.of("JAVA_HOME", javaHome.toString()), command);
    }

    private Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", scratch.resolve("home").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
