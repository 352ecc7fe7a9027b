package id.etalase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.etalase.catalogue.recognition.Agreement;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.model.testing.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelContractTest {
    private static final String SUM = "f".repeat(64);

    @TempDir
    private Path folder;

    private ModelFolder model;

    @BeforeEach
    void makeAModel() throws IOException {
        model = new ModelFolder(folder, new byte[] {1}, 2).head(2, new float[4]);
    }

    @Test
    void read_goodContract_holdsWhatItSays() throws IOException {
        ModelContract contract = read(model.json());

        assertThat(contract.id().name()).isEqualTo("tiny");
        assertThat(contract.dimension()).isEqualTo(2);
        assertThat(contract.distance()).isEqualTo(Distance.COSINE);
        assertThat(contract.input().resize()).isEqualTo(new Resize.Squash());
        assertThat(contract.heads().getFirst().classes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'schema': 1          | 'schema': 2              | schema is 2; this version of Etalase reads schema 1",
                "'name': 'tiny'       | 'name': 'Tiny Net'       | name has to be lower-case letters, digits and hyphens, and is \"Tiny Net\"",
                "'version': '1',      | ''                       | version is missing; it has to be a text",
                "'width': 20          | 'width': 0               | input.width has to be a whole number, 1 to 4096, and is 0",
                "'resize': 'squash'   | 'resize': 'stretch'      | input.resize has to be one of squash, shortest-side",
                "'resize': 'squash'   | 'resize': 'shortest-side' | input.resizeTo is missing; it has to be a whole number, 30 to 4096",
                "'std': [1, 1, 1]     | 'std': [1, 0, 1]         | input.std[1] has to be a number",
                "'std': [1, 1, 1]     | 'std': [1, 1]            | needs three numbers in std",
                "'dimension': 2       | 'dimension': '2'         | embedding.dimension has to be a whole number",
                "'cosine'             | 'manhattan'              | embedding.distance has to be one of cosine, l2, l1",
                "'any': {             | 'sparc': {               | files needs a file under",
                "'network.pt'         | '../network.pt'          | files.any.file has to be the name of a file beside model.json",
                "'temperature': 1.0   | 'temperature': 0         | heads[0].temperature has to be a number",
                "'threshold': 0.5     | 'threshhold': 0.5        | heads[0].threshhold is not a field here",
                "'version': '1',      | 'version': '1', 'agreement': {'smell': {}},            | agreement.smell is not a field here; known are category, colour, kind",
                "'version': '1',      | 'version': '1', 'agreement': {'kind': {'slope': 9}},  | agreement.kind.midpoint is missing; it has to be a number, -1.0 to 1.0",
                "'version': '1',      | 'version': '1', 'agreement': {'kind': {'midpoint': 0.5, 'slope': 0}}, | agreement.kind.slope has to be a number",
                "'version': '1',      | 'version': '1', 'noMatch': {'default': 1.5},           | noMatch.default has to be a number, 0.0 to 1.0, and is 1.5",
                "'version': '1',      | 'version': '1', 'noMatch': {'categories': {'buku': 0.5}}, | noMatch.categories.buku is not a field here; known are label-0, label-1",
                "'code': 'label-1',   | 'code': 'label-1', 'synonyms': [7], | heads[0].labels[1].synonyms[0] has to be a text, and is 7",
                "'code': 'label-1',   | 'code': 'label-1', 'others': 'yes', | heads[0].labels[1].others has to be true or false",
                "'label-1'            | 'label-0'                | heads[0].labels[1] has the code of another label",
            })
    void read_mistake_isNamedWithItsMend(String good, String bad, String message) {
        String json = model.json().replace(quoted(good), bad.equals("''") ? "" : quoted(bad));

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining(folder.resolve("model.json").toString())
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\": \"tiny\"    | \"name\": \"other\"    | true",
                "\"threshold\": 0.5    | \"threshold\": 0.6    | true",
                "\"width\": 20         | \"width\": 21         | false",
            })
    void embedder_changesWithWhatChangesAnEmbedding(String from, String to, boolean same) throws IOException {
        ModelContract before = read(model.json());
        ModelContract after = read(model.json().replace(from, to));

        assertThat(after.id().fingerprint()).isNotEqualTo(before.id().fingerprint());
        assertThat(after.embedder().equals(before.embedder())).isEqualTo(same);
    }

    @Test
    void read_severalMistakes_namesThemAll() {
        String json = model.json().replace("\"width\": 20", "\"width\": -1").replace("\"dimension\": 2", "\"dim\": 2");

        assertThatThrownBy(() -> read(json))
                .hasMessageContaining("input.width has to be")
                .hasMessageContaining("embedding.dim is not a field here")
                .hasMessageContaining("embedding.dimension is missing");
    }

    @Test
    void read_notJsonOrNoFile_saysSo() {
        assertThatThrownBy(() -> read("{")).hasMessageContaining("it is not JSON");
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("it has to be a JSON object");
        assertThatThrownBy(() -> ModelContract.read(folder.resolve("none.json")))
                .hasMessageContaining("none.json")
                .hasMessageContaining("there is no such file");
    }

    @Test
    void id_descriptionAndLayoutChange_isTheSame() throws IOException {
        String json = model.json();
        String reworded =
                json.replace("a network made by a test", "other words").replace("\n", " ");

        assertThat(read(reworded).id()).isEqualTo(read(json).id());
    }

    @Test
    void id_synonymsChange_isTheSame() throws IOException {
        String json = model.json();
        String more = json.replace("\"code\": \"label-0\",", "\"code\": \"label-0\", \"synonyms\": [\"Etiket\"],");

        assertThat(more).isNotEqualTo(json);
        assertThat(read(more).id()).isEqualTo(read(json).id());
    }

    @Test
    void id_anythingThatChangesAnAnswer_isAnother() throws IOException {
        String json = model.json();
        String otherMean = json.replace("\"mean\": [0.5", "\"mean\": [0.4");
        String otherFile = json.replaceFirst("[0-9a-f]{64}", SUM);
        String otherLabel = json.replace("\"Label 1\"", "\"Etiket 1\"");

        assertThat(new String[] {otherMean, otherFile, otherLabel})
                .allSatisfy(other ->
                        assertThat(read(other).id()).isNotEqualTo(read(json).id()));
    }

    @Test
    void profile_headsAlone_hasTheirWordsAndThresholdsAndElseTheDefaults() throws IOException {
        ModelProfile profile = read(model.json()).profile();

        assertThat(profile.vocabulary().codes(TagType.CATEGORY)).containsExactly("label-0", "label-1");
        assertThat(profile.tagThresholds(TagType.CATEGORY).of("label-0")).isEqualTo(0.5);
        assertThat(profile.agreement(TagType.CATEGORY)).isEqualTo(ModelProfile.AGREEMENT);
        assertThat(profile.matchThresholds()).isEqualTo(Thresholds.NONE);
    }

    @Test
    void profile_labelsWithMoreToSay_holdsTheirThresholdsAndLeavesOutTheOthers() throws IOException {
        ModelContract contract = read(model.json()
                .replace(
                        "\"code\": \"label-0\",",
                        "\"code\": \"label-0\", \"threshold\": 0.8, \"synonyms\": [\"Label nol\"],")
                .replace("\"code\": \"label-1\",", "\"code\": \"label-1\", \"others\": true,"));

        assertThat(contract.profile().tagThresholds(TagType.CATEGORY).of("label-0"))
                .isEqualTo(0.8);
        assertThat(contract.profile().tagThresholds(TagType.CATEGORY).of("label-1"))
                .isEqualTo(0.5);
        assertThat(contract.profile().vocabulary().codes(TagType.CATEGORY)).containsExactly("label-0");
        assertThat(contract.heads().getFirst().classes().getFirst().synonyms()).containsExactly("Label nol");
    }

    @Test
    void profile_measured_holdsWhatWasMeasuredUnderTheSameFingerprint() throws IOException {
        ModelContract plain = read(model.json());
        ModelContract measured = read(model.json().replace("\"version\": \"1\",", """
                "version": "1",
                "agreement": {"category": {"midpoint": 0.7, "slope": 25}},
                "noMatch": {"default": 0.4, "categories": {"label-1": 0.6}},
                """));

        assertThat(measured.profile().agreement(TagType.CATEGORY)).isEqualTo(new Agreement(0.7, 25));
        assertThat(measured.profile().agreement(TagType.KIND)).isEqualTo(ModelProfile.AGREEMENT);
        assertThat(measured.profile().matchThresholds()).isEqualTo(new Thresholds(0.4, Map.of("label-1", 0.6)));
        assertThat(measured.id()).isEqualTo(plain.id());
    }

    @Test
    void network_fileForEachProcessor_choosesOurs() throws IOException {
        String sum = model.json().replaceFirst("(?s).*?([0-9a-f]{64}).*", "$1");
        model.write();
        ModelContract contract = read(model.json()
                .replace(
                        "\"any\": {",
                        "\"aarch64\": {\"file\": \"arm.pt\", \"sha256\": \"%s\"}, \"x86_64\": {".formatted(SUM)));

        assertThat(contract.files().get(Architecture.X86_64)).isEqualTo(new ModelFile("network.pt", sum));
        assertThat(contract.network(Architecture.of("amd64"))).hasFileName("network.pt");
        assertThatThrownBy(() -> contract.network(Architecture.of("aarch64")))
                .hasMessageContaining("arm.pt is missing");
        assertThatThrownBy(() -> contract.network(Architecture.of("riscv64")))
                .hasMessageContaining("files: none for this processor");
    }

    private ModelContract read(String json) throws IOException {
        return ModelContract.read(model.write(json));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
