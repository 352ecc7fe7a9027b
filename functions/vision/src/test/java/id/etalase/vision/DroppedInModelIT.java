package id.etalase.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.model.InvalidModelException;
import id.etalase.model.testing.ModelFolder;
import id.etalase.vision.colour.ColourHistogram;
import id.etalase.vision.testing.TestPhotos;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another network than ours, of another input size and dimension, works by its contract alone. */
class DroppedInModelIT {
    /** Red, green, blue over 2 rows and 1 column: upper and lower half. */
    private static final byte[] NETWORK = TinyNetwork.grid(2, 1);

    @TempDir
    private Path folder;

    @Test
    void recognize_networkOfAnotherShape_embedsAndTags() throws IOException {
        // Red above, blue below; less the mean of 0.5 a full channel is 0.5 and an empty one -0.5. So the six averages,
        // channel by channel and upper half first, are (.5 -.5) (-.5 -.5) (-.5 .5), and their length is sqrt(6 / 4).
        double unit = 0.5 / Math.sqrt(6.0 / 4.0);
        // The head's first label looks at red above, its second at red below: scores +unit and -unit, so
        // the first label's probability is 1 / (1 + exp(-2 unit)).
        Path contract = model(6).head(2, new float[] {1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0})
                .write();

        try (DjlRecognizer recognizer = DjlRecognizer.load(contract, 1)) {
            recognizer.warmUp();
            Recognition recognition =
                    recognizer.recognize(TestPhotos.png(TestPhotos.halves(20, 30, 0xff0000, 0x0000ff)));

            assertThat(recognition).isInstanceOfSatisfying(Recognition.Recognized.class, seen -> {
                assertThat(seen.embedding().toArray())
                        .containsExactly(
                                new float[] {
                                    (float) unit,
                                    (float) -unit,
                                    (float) -unit,
                                    (float) -unit,
                                    (float) -unit,
                                    (float) unit
                                },
                                within(1e-3f));
                Tag tag = seen.tags().all().getFirst();
                assertThat(tag.code()).isEqualTo("label-0");
                assertThat(tag.confidence()).isCloseTo(1 / (1 + Math.exp(-2 * unit)), within(1e-3));
            });
        }
    }

    @Test
    void load_networkThatAlsoGivesAMap_needsTheMapInItsContract() throws IOException {
        ModelFolder model = new ModelFolder(folder, TinyNetwork.withAttention(2, 1), 6);
        byte[] photo = TestPhotos.png(TestPhotos.halves(20, 30, 0xff0000, 0x0000ff));

        try (DjlRecognizer promised = DjlRecognizer.load(model.attention(1, 2).write())) {
            assertThat(promised.recognize(photo)).isInstanceOf(Recognition.Recognized.class);
        }

        Path other = model.attention(3, 3).write();
        assertThatThrownBy(() -> DjlRecognizer.load(other))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("tensors of [6, 2] numbers")
                .hasMessageContaining("attention");
        Path silent = new ModelFolder(folder, TinyNetwork.withAttention(2, 1), 6).write();
        assertThatThrownBy(() -> DjlRecognizer.load(silent)).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void recognize_attentionAndAHeadOfColours_namesTheProductAndBoxesIt() throws IOException {
        // The head's second label is for what is dark and red (L* 30 and 45, a* 50, b* 35); its first for white.
        float[] weights = new float[2 * ColourHistogram.DIMENSION];
        weights[6 * 49 + 2 * 7 + 3] = 10;
        weights[ColourHistogram.DIMENSION + 2 * 49 + 5 * 7 + 5] = 10;
        weights[ColourHistogram.DIMENSION + 3 * 49 + 5 * 7 + 5] = 10;
        Path contract = new ModelFolder(folder, TinyNetwork.withAttention(2, 1), 6)
                .attention(1, 2)
                .colours()
                .head(2, weights)
                .write();
        BufferedImage photo = TestPhotos.halves(20, 30, 0xffffff, 0xffffff);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(new Color(0xb02018));
        pen.fillRect(10, 18, 6, 9);
        pen.dispose();

        try (DjlRecognizer recognizer = DjlRecognizer.load(contract)) {
            assertThat(recognizer.recognize(TestPhotos.png(photo)))
                    .isInstanceOfSatisfying(Recognition.Recognized.class, seen -> {
                        assertThat(seen.tags().of(TagType.COLOUR))
                                .extracting(Tag::code)
                                .containsExactly("label-1");
                        assertThat(seen.mainObject()).isEqualTo(new MainObject(0.5, 0.6, 0.3, 0.3));
                    });
        }
    }

    @Test
    void recognize_notAPhoto_isRejectedWithItsReason() throws IOException {
        try (DjlRecognizer recognizer = DjlRecognizer.load(model(6).write())) {
            assertThat(recognizer.recognize(new byte[] {'h', 'a', 'l', 'o'}))
                    .isInstanceOfSatisfying(
                            Recognition.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.NOT_A_PHOTO));
        }
    }

    @Test
    void recognize_severalThreads_eachGetsItsOwnAnswer() throws Exception {
        List<byte[]> photos = IntStream.range(0, 8)
                .mapToObj(i -> TestPhotos.png(TestPhotos.halves(40, 40, 0x10101 * (30 * i + 20), 0x200000 * i)))
                .toList();
        try (DjlRecognizer recognizer = DjlRecognizer.load(model(6).write());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Recognition> alone = photos.stream().map(recognizer::recognize).toList();
            List<Callable<Recognition>> calls = IntStream.range(0, 64)
                    .<Callable<Recognition>>mapToObj(i -> () -> recognizer.recognize(photos.get(i % photos.size())))
                    .toList();
            List<Future<Recognition>> together = threads.invokeAll(calls);
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % photos.size()));
            }
        }
    }

    @Test
    void load_networkFileChanged_saysSo() throws IOException {
        Path contract = model(6).sha256("0".repeat(64)).write();

        assertThatThrownBy(() -> DjlRecognizer.load(contract))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining(contract.toString())
                .hasMessageContaining("network.pt has the sha256 ")
                .hasMessageContaining("the contract says " + "0".repeat(64));
    }

    @Test
    void load_dimensionIsNotTheNetworks_namesBoth() throws IOException {
        Path contract = model(512).write();

        assertThatThrownBy(() -> DjlRecognizer.load(contract))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("embedding.dimension is 512, but the network gives 6 numbers");
    }

    @Test
    void load_outputNotNormalised_saysHowToExport() throws IOException {
        Path contract = new ModelFolder(folder, TinyNetwork.unnormalised(2, 1), 6).write();

        assertThatThrownBy(() -> DjlRecognizer.load(contract))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("L2 normalisation as its last step");
    }

    @Test
    void load_notTorchScript_saysSo() throws IOException {
        Path contract = new ModelFolder(folder, "an ONNX file, perhaps".getBytes(StandardCharsets.US_ASCII), 6).write();

        assertThatThrownBy(() -> DjlRecognizer.load(contract))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("PyTorch cannot load network.pt as TorchScript");
    }

    private ModelFolder model(int dimension) {
        return new ModelFolder(folder, NETWORK, dimension);
    }
}
