package id.etalase.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.model.InputContract;
import id.etalase.model.Resize;
import id.etalase.vision.photo.Photo;
import id.etalase.vision.photo.PhotoLimits;
import id.etalase.vision.photo.PhotoReader;
import id.etalase.vision.photo.PhotoReading;
import id.etalase.vision.preprocessing.Preprocessing;
import id.etalase.vision.testing.TestPhotos;
import id.etalase.vision.torch.TorchScriptNetwork;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default model sees what the Python recipe sees: {@code known-answers/README.md} says how the answers were made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownAnswersIT {
    private static final Path MODEL =
            Path.of(System.getProperty("etalase.root", "."), "models", "etalase-1", "model.json");

    /** Some answers are about images smaller than the product takes. */
    private static final PhotoLimits ANY_SIZE = new PhotoLimits(1, 50_000_000, 16_000_000);

    private JsonNode answers;
    private DjlRecognizer recognizer;

    @BeforeAll
    void load() throws IOException {
        answers = new JsonMapper().readTree(file("answers.json"));
        recognizer = DjlRecognizer.load(MODEL, ANY_SIZE);
        // One photo at a time on whatever else the machine does: threads that wait for each other would take longer.
        TorchScriptNetwork.limitThreads(1);
    }

    @AfterAll
    void close() {
        recognizer.close();
    }

    @Test
    void answers_ofThisModel_areNotStale() {
        String ours = recognizer.contract().files().values().iterator().next().sha256();

        assertThat(answers.at("/model/sha256").textValue())
                .as("the network that gave the answers; make them again for another, as their README.md says")
                .isEqualTo(ours);
    }

    @ParameterizedTest
    @MethodSource("embeddings")
    void recognize_knownPhoto_givesTheKnownEmbedding(Answer answer) throws IOException {
        float[] numbers = new float[answer.json().path("embedding").size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = answer.json().path("embedding").path(i).floatValue();
        }

        assertThat(embedding(recognizer, file(answer.name())).cosine(Embedding.ofDirection(numbers)))
                .isGreaterThan(0.999);
    }

    @ParameterizedTest
    @MethodSource("tensors")
    void apply_knownPhoto_givesTheKnownNumbers(Answer answer) throws IOException {
        InputContract input = input(answer.json().path("input"));
        Preprocessing preprocessing = new Preprocessing(input);
        float[] tensor = preprocessing.tensor(preprocessing.resized(photo(file(answer.name()), input)));

        for (JsonNode sample : answer.json().path("samples")) {
            int channel = sample.path("channel").intValue();
            int at = (channel * input.height() + sample.path("y").intValue()) * input.width()
                    + sample.path("x").intValue();
            // Compositing may round one level off the reference; nothing else may differ by more than float arithmetic.
            float level = 1 / (255 * input.std().get(channel));
            assertThat(tensor[at])
                    .as("%s", sample)
                    .isCloseTo(sample.path("value").floatValue(), within(1.01f * level));
        }
    }

    @Test
    void recognize_thinnedPhoto_givesNearlyTheSameEmbedding() {
        // 3000 x 2000 thinned to 1500 x 1000: a quarter of the pixels, as 50 megapixels are thinned to 12.5. A photo's
        // detail falls off with its frequency; noise of four scales over shapes does so less steeply than a lens.
        byte[] photo = TestPhotos.jpeg(busyPhoto(3000, 2000, new Random(7)));
        try (DjlRecognizer frugal = DjlRecognizer.load(MODEL, new PhotoLimits(16, 50_000_000, 2_000_000))) {
            assertThat(embedding(frugal, photo).cosine(embedding(recognizer, photo)))
                    .isGreaterThan(0.999);
        }
    }

    Stream<Answer> embeddings() {
        return answers("embeddings");
    }

    Stream<Answer> tensors() {
        return answers("tensors");
    }

    private Stream<Answer> answers(String kind) {
        return StreamSupport.stream(answers.path(kind).spliterator(), false).map(Answer::new);
    }

    private static Embedding embedding(DjlRecognizer recognizer, byte[] photo) {
        return switch (recognizer.recognize(photo)) {
            case Recognition.Recognized seen -> seen.embedding();
            case Recognition.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private static Photo photo(byte[] file, InputContract input) {
        return switch (new PhotoReader(ANY_SIZE, 2 * input.resolution()).read(file)) {
            case PhotoReading.Read read -> read.photo();
            case PhotoReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static InputContract input(JsonNode json) {
        Resize resize = json.path("resize").textValue().equals("squash")
                ? new Resize.Squash()
                : new Resize.ShortestSide(json.path("resizeTo").intValue());
        return new InputContract(
                json.path("width").intValue(),
                json.path("height").intValue(),
                resize,
                floats(json.path("mean")),
                floats(json.path("std")));
    }

    private static List<Float> floats(JsonNode list) {
        List<Float> floats = new ArrayList<>();
        list.forEach(number -> floats.add(number.floatValue()));
        return floats;
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = KnownAnswersIT.class.getResourceAsStream("/known-answers/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No known answer " + name);
            }
            return file.readAllBytes();
        }
    }

    private static BufferedImage busyPhoto(int width, int height, Random random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[][] noise = new int[4][64 * 64];
        for (int[] scale : noise) {
            for (int i = 0; i < scale.length; i++) {
                scale[i] = random.nextInt(256);
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 0;
                for (int scale = 0; scale < noise.length; scale++) {
                    int cell = 64 >> (2 * scale);
                    grey += noise[scale][y / cell % 64 * 64 + x / cell % 64] >> (scale + 1);
                }
                boolean inside = Math.hypot(x - width / 2.0, y - height / 2.0) < height / 3.0;
                image.setRGB(x, y, inside ? grey << 16 | (grey / 2) << 8 : grey << 8 | (255 - grey));
            }
        }
        return image;
    }

    /** One entry of {@code answers.json}. */
    record Answer(JsonNode json) {
        String name() {
            return json.path("file").textValue();
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
