package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.cli.deploy.Dialogue;
import id.etalase.cli.testing.RememberingTerminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On a project with built packages, and with a stand-in for sam that writes down what it is called with. */
class DeployCommandTest {
    @TempDir
    private Path root;

    private Path sam = Path.of("");

    @BeforeEach
    void project() throws IOException {
        Path infra = Files.createDirectories(root.resolve("infra"));
        Files.copy(Path.of(System.getProperty("etalase.root"), "infra/template.yaml"), infra.resolve("template.yaml"));
        Files.writeString(root.resolve("pom.xml"), "x");
        for (String name : List.of("indexing-arm64", "indexing-x86_64", "search-arm64", "search-x86_64", "owner")) {
            packaged(name);
        }
        sam = Files.writeString(root.resolve("sam"), """
                #!/bin/sh
                printf '%%s\\n' "$@" >> '%s'
                case "$1" in
                  list) echo '[{"OutputKey":"ApiUrl","OutputValue":"https://api.example/live"},
                    {"OutputKey":"PhotoBucketName","OutputValue":"warung-photos"},
                    {"OutputKey":"SearchApiKeyId","OutputValue":"k1"}]' ;;
                esac
                """.formatted(calls()));
        Files.setPosixFilePermissions(sam, PosixFilePermissions.fromString("rwx------"));
    }

    private Path calls() {
        return root.resolve("calls.txt");
    }

    private void packaged(String name) throws IOException {
        Path file = root.resolve("functions/" + name.replaceAll("-.*", "") + "/target/" + name + ".zip");
        Files.createDirectories(file.getParent());
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("models/etalase-1/model.json"));
            zip.closeEntry();
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
    }

    private CommandRun deploy(String answers, String... options) {
        RememberingTerminal terminal = new RememberingTerminal();
        List<String> all = new ArrayList<>(List.of("--sam", sam.toString()));
        all.addAll(List.of(options));
        int exitCode = new CommandLine(new DeployCommand(
                        terminal.terminal(),
                        new Installation(root),
                        new Dialogue(
                                terminal.terminal(),
                                new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)))))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.report(terminal.terminal(), failure))
                .execute(all.toArray(String[]::new));
        return new CommandRun(exitCode, terminal.results(), terminal.remarks());
    }

    @Test
    void deploy_questionsAnswered_callsSamAndTellsWhatComesNext() throws IOException {
        CommandRun run = deploy("warung\nap-southeast-1\nibu@example.org\ndomain\n10\ny\n", "LogLevel=DEBUG");

        assertThat(run.exitCode()).as(run.remarks()).isZero();
        assertThat(Files.readString(calls()))
                .startsWith("deploy\n--template-file\n" + root.resolve(".etalase/deploy/template.yaml") + "\n")
                .contains(
                        "--stack-name\nwarung\n--region\nap-southeast-1\n",
                        "--parameter-overrides\nName=warung\nAlarmEmail=ibu@example.org\n",
                        "\nOpenSearchMode=domain\nBudgetAmount=10\nLogLevel=DEBUG\n",
                        "list\nstack-outputs\n--stack-name\nwarung\n");
        assertThat(run.remarks()).contains("A month in which nobody does anything costs about $");
        assertThat(run.results())
                .contains("https://api.example/live", "--api-key k1", "Confirm the mail", "status --stack warung");
    }

    @Test
    void deploy_nobodySaysYes_doesNothing() {
        CommandRun run = deploy("\n\n\n\n\n", "--region", "ap-southeast-3");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.remarks()).contains("Nothing was done.");
        assertThat(calls()).doesNotExist();
    }

    @Test
    void deploy_yesOnX86_takesTheUsualAnswersAndTheOtherPackages() throws IOException {
        CommandRun run = deploy("", "--yes", "--x86", "--region", "ap-southeast-1");

        assertThat(run.exitCode()).as(run.remarks()).isZero();
        assertThat(Files.readString(calls()))
                .contains("--stack-name\netalase\n", "OpenSearchMode=serverless\n")
                .doesNotContain("AlarmEmail", "BudgetAmount");
        assertThat(Files.readString(root.resolve(".etalase/deploy/template.yaml")))
                .contains("../../functions/search/target/search-x86_64.zip")
                .doesNotContain("search-arm64.zip");
    }

    @Test
    void deploy_jakarta_leavesOutWhatTheRegionLacks() throws IOException {
        CommandRun run = deploy("", "--yes", "--region", "ap-southeast-3");

        assertThat(run.exitCode()).as(run.remarks()).isZero();
        assertThat(Files.readString(calls())).contains("OpenSearchMode=domain\n");
        assertThat(Files.readString(root.resolve(".etalase/deploy/template.yaml")))
                .doesNotContain("AWS::OpenSearchServerless", "AWS::Budgets");
        assertThat(deploy("", "--yes", "--region", "ap-southeast-3", "--opensearch", "serverless")
                        .remarks())
                .contains("OpenSearchMode=serverless is not allowed");
    }

    @Test
    void deploy_dryRun_printsTheCommandAndCallsNobody() {
        CommandRun run = deploy("", "--yes", "--dry-run", "--name", "warung", "IndexName=foto");

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .startsWith("sam deploy --template-file ")
                .contains("--stack-name warung", "Name=warung OpenSearchMode=domain IndexName=foto");
        assertThat(calls()).doesNotExist();
    }

    @Test
    void deploy_aValueThatTheTemplateForbids_isToldBeforeAnythingIsDone() {
        CommandRun run = deploy("", "--yes", "--opensearch", "cheap", "Speed=fast");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("OpenSearchMode=cheap is not allowed", "There is no parameter Speed");
        assertThat(calls()).doesNotExist();
    }

    @Test
    void deploy_nobodyAtTheTerminal_saysWhatToGive() {
        CommandRun run = deploy("");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("Nobody answers here", "--yes");
    }
}
