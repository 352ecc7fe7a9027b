package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.cli.testing.DrawnPhotos;
import id.etalase.client.testing.FakeApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that people get wrong, and what they are told. */
class EtalaseTest {
    @TempDir
    private Path scratch;

    private String data = "";
    private String photo = "";

    @BeforeEach
    void drawPhoto() throws IOException {
        data = scratch.resolve("data").toString();
        photo = Files.write(scratch.resolve("foto.jpg"), DrawnPhotos.jpeg(0, 0)).toString();
    }

    private static void assertFails(CommandRun run, String... words) {
        assertThat(run.remarks()).contains(words).doesNotContain("\tat ");
        assertThat(run.results()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    @Test
    void commands_none_listsThem() {
        assertFails(
                CommandRun.of(),
                "Missing required subcommand",
                "up",
                "demo",
                "import",
                "search",
                "reindex",
                "evaluate",
                "acceptance");
    }

    @Test
    void commands_unknownOne_namesItAndTheLikely() {
        assertFails(CommandRun.of("serach", photo), "Unmatched arguments from index 0: 'serach'", "search");
    }

    @Test
    void commands_unknownOption_namesIt() {
        assertFails(CommandRun.of("search", photo, "--jsn"), "Unknown option: '--jsn'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "demo",
                "import",
                "search",
                "reindex",
                "evaluate",
                "evaluate-text",
                "acceptance",
                "cost",
                "deploy",
                "status",
                "redrive"
            })
    void help_ofEachCommand_isAResult(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.results()).startsWith("Usage: etalase " + command);
        assertThat(run.remarks()).isEmpty();
    }

    @Test
    void search_noSystemRuns_saysHowToStartOne() {
        assertFails(
                CommandRun.of("search", photo, "--data", data),
                "Failed: No system runs on " + data,
                "./etalase up",
                "--endpoint");
    }

    @Test
    void reindex_noSystemRuns_saysHowToNameOne() {
        assertFails(
                CommandRun.of("reindex", "--data", data),
                "Failed: No system runs on " + data,
                "./etalase up",
                "--bucket and --opensearch");
    }

    @Test
    void reindex_halfOfADeployedSystem_saysWhatIsMissing() {
        assertFails(CommandRun.of("reindex", "--bucket", "photos"), "Failed: ", "both --bucket and --opensearch");
        assertFails(
                CommandRun.of("reindex", "--bucket", "photos", "--opensearch", "https://localhost"),
                "Failed: With --service es, name the --region.");
    }

    @Test
    void reindex_twoThingsAtOnce_areRefused() {
        assertFails(CommandRun.of("reindex", "--rollback", "--drop-old"), "mutually exclusive");
    }

    @Test
    void search_systemWasKilled_isNotTakenForARunningOne() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.createDirectories(Path.of(data));
        Files.writeString(Path.of(data, "running.json"), """
            {"pid": %d, "openSearchPid": 1, "web": "http://127.0.0.1:1",
             "bucket": {"endpoint": "http://127.0.0.1:2", "name": "b", "accessKey": "k", "secretKey": "s"}}
            """.formatted(ended.pid()));

        assertFails(CommandRun.of("search", photo, "--data", data), "No system runs on " + data);
    }

    @Test
    void search_noSuchPhoto_namesIt() {
        String absent = scratch.resolve("tidak-ada.jpg").toString();

        assertFails(CommandRun.of("search", absent, "--data", data), "There is no file or folder " + absent + ".");
    }

    @Test
    void search_nobodyAtTheEndpoint_namesIt() throws IOException {
        String endpoint = nobody().toString();

        CommandRun run = CommandRun.of("search", photo, "--endpoint", endpoint, "--key", "k");

        assertFails(run, "Failed: Nobody answers at " + endpoint + ".");
        assertThat(run.remarks()).doesNotContain("Exception");
    }

    @Test
    void search_endpointWithoutKey_saysWhichOptionIsMissing() throws IOException {
        assertFails(CommandRun.of("search", photo, "--endpoint", nobody().toString()), "give the API key with --key");
    }

    @Test
    void search_apiSaysNo_passesItsWordsOn() throws IOException {
        String problem = "{\"title\": \"Bad parameter\", \"status\": 400, \"detail\": \"limit must be 1 to 50.\"}";
        try (FakeApi api = FakeApi.saying(400, problem)) {
            assertFails(
                    CommandRun.of("search", photo, "--endpoint", api.endpoint().toString(), "--key", "k"),
                    "Failed: Bad parameter (400): limit must be 1 to 50.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\": \"Missing Authentication Token\"}", "<html>Not here</html>", ""})
    void search_somebodyElseAnswers_saysSoWithTheAddress(String body) throws IOException {
        try (FakeApi other = FakeApi.saying(403, body)) {
            assertFails(
                    CommandRun.of("search", photo, "--endpoint", other.endpoint() + "/prod/", "--key", "k"),
                    "Failed: " + other.endpoint() + "/prod/v1/search",
                    " answers 403, and not as Etalase does. Check the address");
        }
    }

    @Test
    void search_somebodyElseAnswersWithSuccess_saysSo() throws IOException {
        try (FakeApi other = FakeApi.saying(200, "<html>Welcome</html>")) {
            assertFails(
                    CommandRun.of(
                            "search", photo, "--endpoint", other.endpoint().toString(), "--key", "k"),
                    "Failed: The API's answer is not what its contract says");
        }
    }

    @Test
    void import_noStore_isAskedFor() {
        assertFails(CommandRun.of("import", scratch.toString()), "Missing required option: '--store=ID'");
    }

    @Test
    void import_storeIdWithSpaces_saysWhatOneLooksLike() {
        assertFails(
                CommandRun.of("import", scratch.toString(), "--store", "Toko Ani", "--data", data),
                "Failed: Not a valid store: \"Toko Ani\" - use 1 to 63 lower-case letters, digits and hyphens.");
    }

    @Test
    void import_noSuchFolder_namesIt() {
        String absent = scratch.resolve("tidak-ada").toString();

        assertFails(
                CommandRun.of("import", absent, "--store", "toko-ani", "--data", data),
                "There is no file or folder " + absent + ".");
    }

    @Test
    void import_aPhotoInsteadOfAFolder_saysWhatIsWanted() {
        assertFails(
                CommandRun.of("import", photo, "--store", "toko-ani", "--data", data), photo + " is not text in UTF-8");
    }

    @Test
    void import_folderWithoutPhotos_saysThatNothingIsThere() throws IOException {
        String empty = Files.createDirectory(scratch.resolve("kosong")).toString();

        assertFails(
                CommandRun.of("import", empty, "--store", "toko-ani", "--data", data),
                empty + " has no photos and no rows of products");
    }

    @Test
    void import_noSystemRuns_saysHowToStartOne() {
        assertFails(
                CommandRun.of("import", scratch.toString(), "--store", "toko-ani", "--data", data),
                "No system runs on " + data,
                "./etalase up");
    }

    @Test
    void import_endpointWithoutBucket_saysWhichOptionIsMissing() throws IOException {
        assertFails(
                CommandRun.of(
                        "import",
                        scratch.toString(),
                        "--store",
                        "toko-ani",
                        "--endpoint",
                        nobody().toString(),
                        "--key",
                        "k"),
                "name the photo bucket with --bucket");
    }

    @Test
    void evaluate_csvWithoutTheLabelColumn_saysHowToChooseOne() throws IOException {
        Path csv = Files.writeString(scratch.resolve("katalog.csv"), "file,jenis\nfoto.jpg,tas\n");

        assertFails(
                CommandRun.of("evaluate", csv.toString()),
                "Failed: " + csv + ": there is no column label among file, jenis. Choose with --label");
    }

    @Test
    void evaluate_rowsThatCannotBeUsed_areNamedByLine() throws IOException {
        Path csv = Files.writeString(scratch.resolve("katalog.csv"), "file,label\nfoto.jpg,\nhilang.jpg,tas\n");

        assertFails(
                CommandRun.of("evaluate", csv.toString()),
                "line 2: the column label is empty",
                "line 3: there is no file hilang.jpg");
    }

    @Test
    void evaluateText_productThatTheDemonstrationDoesNotHave_isNamedBeforeAnythingIsMeasured() throws IOException {
        Path csv = Files.writeString(
                scratch.resolve("searches.csv"), "kind,words,photo,relevant,partly\nexact,kaos,,kaos-polos,\n");

        assertFails(CommandRun.of("evaluate-text", csv.toString()), "no product kaos-polos");
    }

    @Test
    void evaluate_noSuchModel_listsThoseThatThereAre() throws IOException {
        Path csv = Files.writeString(scratch.resolve("katalog.csv"), "file,label\nfoto.jpg,tas\n");

        assertFails(
                CommandRun.of("evaluate", csv.toString(), "--model", "vgg17"),
                "Choose a model with --model",
                "efficientnet-lite2");
    }

    @Test
    void evaluate_nothingNamedAndNoPhotosOfTheProject_isSkippedWithALine() {
        CommandRun run = CommandRun.in(scratch.resolve("etalase"), "evaluate");

        assertThat(run.exitCode()).isZero();
        assertThat(run.results()).startsWith("Skipped: no fashion.csv, grocery.csv, clothing.csv, umkm.csv in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--bucket-port", "--opensearch-port"})
    void up_portIsTaken_saysWhichAndHowToChooseAnother(String option) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            CommandRun run = CommandRun.of(withFreePorts(option, port));

            assertFails(run, "Failed: Port " + port, "taken by another program", "choose another with " + option + ".");
            assertThat(Path.of(data, "running.json")).doesNotExist();
        }
    }

    private String[] withFreePorts(String taken, String port) {
        List<String> arguments = new ArrayList<>(List.of("up", "--data", data, taken, port));
        for (String other : List.of("--port", "--bucket-port", "--opensearch-port")) {
            if (!other.equals(taken)) {
                arguments.addAll(List.of(other, "0"));
            }
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void up_noSuchModel_listsThoseThatAre() throws IOException {
        Path model = Files.createDirectories(scratch.resolve("models/net-kecil"));
        Files.writeString(model.resolve("model.json"), "{}");

        assertFails(
                CommandRun.in(scratch, "up", "--data", data, "--model", "net-besar"),
                "Choose a model with --model",
                "[net-kecil]");
    }

    @Test
    void up_usualModelIsGone_listsThoseThatAre() throws IOException {
        Path model = Files.createDirectories(scratch.resolve("models/net-kecil"));
        Files.writeString(model.resolve("model.json"), "{}");
        Files.writeString(scratch.resolve("models/default"), "net-hilang\n");

        assertFails(CommandRun.in(scratch, "up", "--data", data), "Choose a model with --model", "[net-kecil]");
    }

    @Test
    void up_noModelsAtAll_saysWhereTheyBelong() {
        assertFails(CommandRun.in(scratch, "up", "--data", data), "There is no folder models in " + scratch);
    }

    @Test
    void up_dataIsAFile_namesIt() {
        assertFails(CommandRun.of("up", "--data", photo), "Cannot use the data directory " + photo);
    }
}
