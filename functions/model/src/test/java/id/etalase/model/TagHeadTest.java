package id.etalase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.model.testing.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagHeadTest {
    private static final float[] WEIGHTS = {2, 0, 0, 1};
    private static final float LN_3 = (float) Math.log(3);
    private static final float LN_4 = (float) Math.log(4);
    private static final float[] BIASES = {0.5f, 0};

    @TempDir
    private Path folder;

    @Test
    void tag_knownWeights_isTheirSoftmax() throws IOException {
        TagHead head = head(1.0);

        // Scores for (0.6, 0.8): 2 * 0.6 + 0.5 = 1.7 and 0.8; so the first has 1 / (1 + exp(0.8 - 1.7)) = 0.7109.
        assertThat(head.tags(new float[] {0.6f, 0.8f})).singleElement().satisfies(tag -> {
            assertThat(tag.type()).isEqualTo(TagType.CATEGORY);
            assertThat(tag.code()).isEqualTo("label-0");
            assertThat(tag.label().id()).isEqualTo("Label 0");
            assertThat(tag.confidence()).isCloseTo(0.7109, within(1e-4));
        });
    }

    @Test
    void tag_temperature_dividesTheScores() throws IOException {
        // 1 / (1 + exp(-0.9 / 0.5)) = 0.8581.
        assertThat(head(0.5).tags(new float[] {0.6f, 0.8f}).getFirst().confidence())
                .isCloseTo(0.8581, within(1e-4));
    }

    @Test
    void tag_belowItsThreshold_isNotShown() throws IOException {
        // Three labels of equal scores have 1/3 each, and 0.5 is asked for.
        new ModelFolder(folder, new byte[0], 2)
                .head(3, new float[6], new float[3], 1.0)
                .write();

        assertThat(load().tags(new float[] {0.6f, 0.8f})).isEmpty();
    }

    @Test
    void tags_headOfColours_showsUpToThreeThatAreSureEnough() throws IOException {
        // Nothing but biases: the softmax of ln 4, ln 3, ln 3 and 0 is 4/11, 3/11, 3/11 and 1/11, and 1/4 is asked for.
        new ModelFolder(folder, new byte[0], 2)
                .colours()
                .head(4, new float[4 * ColourFeatures.DIMENSION], new float[] {0, LN_3, LN_4, LN_3}, 1.0)
                .write();
        TagHead head = load();

        List<Tag> tags = head.tags(new float[ColourFeatures.DIMENSION]);

        assertThat(head.contract().input()).isEqualTo(HeadInput.COLOURS);
        assertThat(tags).extracting(Tag::code).containsExactly("label-2", "label-1", "label-3");
        assertThat(tags.getFirst().confidence()).isCloseTo(4 / 11.0, within(1e-6));
        assertThat(tags.getLast().confidence()).isCloseTo(3 / 11.0, within(1e-6));
    }

    @Test
    void tags_moreColoursThanAProductHas_stopsAtThree() throws IOException {
        new ModelFolder(folder, new byte[0], 2)
                .colours()
                .head(4, new float[4 * ColourFeatures.DIMENSION], new float[4], 1.0)
                .write();

        assertThat(load().tags(new float[ColourFeatures.DIMENSION]))
                .extracting(Tag::code)
                .containsExactly("label-0", "label-1", "label-2");
    }

    @Test
    void tag_hugeScores_doNotOverflow() throws IOException {
        new ModelFolder(folder, new byte[0], 2)
                .head(2, new float[] {1e6f, 0, 0, 1e6f}, new float[2], 1.0)
                .write();

        assertThat(load().tags(new float[] {0.6f, 0.8f}))
                .extracting(Tag::confidence)
                .containsExactly(1.0);
    }

    @Test
    void load_fileOfAnotherDimension_saysBothSizes() throws IOException {
        new ModelFolder(folder, new byte[0], 3).head(2, WEIGHTS, BIASES, 1.0).write();

        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining(
                        "head.f32 has 24 bytes, but weights and biases of 2 labels over 3 dimensions are 32");
    }

    @Test
    void load_fileChanged_saysSo() throws IOException {
        head(1.0);
        Files.write(folder.resolve("head.f32"), new byte[24]);

        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("head.f32 has the sha256 ");
    }

    @Test
    void load_fileMissing_saysSo() throws IOException {
        head(1.0);
        Files.delete(folder.resolve("head.f32"));

        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("head.f32 is missing; put it beside the contract");
    }

    private TagHead head(double temperature) throws IOException {
        new ModelFolder(folder, new byte[0], 2)
                .head(2, WEIGHTS, BIASES, temperature)
                .write();
        return load();
    }

    private TagHead load() {
        ModelContract contract = ModelContract.read(folder.resolve("model.json"));
        return TagHead.load(contract, contract.heads().getFirst());
    }
}
