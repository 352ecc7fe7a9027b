package id.etalase.vision.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.recognition.MainObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProductPixelsTest {
    private static final int SIDE = 64;
    private static final int WHITE = 0xfafafa;
    private static final int RED = 0xc02020;
    private static final MainObject OBJECT = new MainObject(0.5, 0.125, 0.375, 0.5);

    /** An object at {@link #OBJECT}. */
    private static Drawing withObject(Drawing ground, int colour) {
        return ground.fill(32, 8, 56, 40, colour);
    }

    /** Attention that is as high on the cells of 8 x 8 that the object touches as it is low elsewhere. */
    private static AttentionMap attention() {
        float[] shares = new float[64];
        for (int cell = 0; cell < shares.length; cell++) {
            int x = cell % 8;
            int y = cell / 8;
            shares[cell] = x >= 4 && x < 7 && y >= 1 && y < 5 ? 0.08f : 0.0008f;
        }
        return new AttentionMap(8, 8, shares);
    }

    private static AttentionMap everywhere() {
        return new AttentionMap(1, 1, new float[] {1});
    }

    private static ProductPixels of(Drawing drawing, AttentionMap attention) {
        return ProductPixels.of(drawing.pixels(), attention);
    }

    private static double weight(ProductPixels product) {
        return IntStream.range(0, product.size()).mapToDouble(product::weight).sum();
    }

    /** The share of both boxes' area that they have in common. */
    private static double overlap(MainObject a, MainObject b) {
        double across = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
        double down = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
        double common = Math.max(0, across) * Math.max(0, down);
        return common / (a.width() * a.height() + b.width() * b.height() - common);
    }

    @Test
    void of_plainGround_weighsTheObjectAlone() {
        ProductPixels product = of(withObject(new Drawing(SIDE, SIDE, WHITE), RED), everywhere());

        assertThat(weight(product)).isEqualTo(24 * 32);
        assertThat(product.box()).isEqualTo(OBJECT);
    }

    @Test
    void of_groundOfTwoColours_weighsNeither() {
        Drawing wallAndTable = new Drawing(SIDE, SIDE, 0xd8d0c0).fill(0, 44, SIDE, SIDE, 0x604020);

        assertThat(weight(of(withObject(wallAndTable, RED), everywhere()))).isEqualTo(24 * 32);
    }

    @Test
    void of_groundsColourInTheMidstOfTheObject_isOfTheObject() {
        Drawing outlined = withObject(new Drawing(SIDE, SIDE, WHITE), RED).fill(34, 10, 54, 38, WHITE);

        assertThat(weight(of(outlined, everywhere()))).isEqualTo(24 * 32);
    }

    @Test
    void of_busyGround_isLeftToTheAttention() {
        ProductPixels product = of(withObject(new Drawing(SIDE, SIDE, 0).clutter(20_260_101), RED), attention());

        assertThat(overlap(product.box(), OBJECT)).isGreaterThan(0.6);
    }

    @Test
    void of_plainGroundAndAttention_boxesTheObjectTightly() {
        ProductPixels product = of(withObject(new Drawing(SIDE, SIDE, WHITE), RED), attention());

        assertThat(overlap(product.box(), OBJECT)).isGreaterThan(0.9);
    }

    @Test
    void of_nothingButOneColour_countsEverything() {
        assertThat(weight(of(new Drawing(SIDE, SIDE, RED), everywhere()))).isEqualTo(SIDE * SIDE);
    }

    @Test
    void of_largePhoto_isMeasuredOnASmallCopy() {
        Drawing large = new Drawing(260, 260, WHITE).fill(130, 40, 220, 170, RED);

        ProductPixels product = of(large, everywhere());

        assertThat(product.size()).isEqualTo(65 * 65);
        assertThat(product.box().x()).isCloseTo(0.5, within(0.02));
        assertThat(product.box().height()).isCloseTo(0.5, within(0.02));
    }
}
