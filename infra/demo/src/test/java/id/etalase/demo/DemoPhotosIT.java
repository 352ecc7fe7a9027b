package id.etalase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductId;
import id.etalase.demo.scene.Studio;
import id.etalase.s3.ProductJson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Draws the whole catalogue once and looks at what it wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPhotosIT {
    private final DemoCatalogue catalogue = DemoCatalogue.seeded();
    private final List<Integer> progress = new ArrayList<>();
    private final Map<ProductId, List<BufferedImage>> photos = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    void writeAndReadBack() throws IOException {
        catalogue.writeTo(folder, progress::add);
        for (DemoProduct product : catalogue.products()) {
            List<BufferedImage> shown = new ArrayList<>();
            for (int number = 1; number <= DemoCatalogue.PHOTOS; number++) {
                shown.add(decoded(Files.readAllBytes(folderOf(product).resolve(number + ".jpg"))));
            }
            photos.put(product.id(), shown);
        }
    }

    @Test
    void writeTo_anEmptyFolder_tellsAfterEachProductHowManyAreDone() {
        int count = catalogue.products().size();
        assertThat(progress)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
    }

    @Test
    void writeTo_anEmptyFolder_writesFactsThatReadBackTheSame() throws IOException {
        for (DemoProduct product : catalogue.products()) {
            FactsReading read =
                    ProductJson.read(Files.readAllBytes(folderOf(product).resolve("product.json")));
            assertThat(read).isEqualTo(new FactsReading.Read(product.facts()));
        }
    }

    @Test
    void photos_ofEveryProduct_haveTheirFullSize() {
        assertThat(photos.values())
                .allSatisfy(shown -> assertThat(shown)
                        .allSatisfy(photo -> assertThat(List.of(photo.getWidth(), photo.getHeight()))
                                .containsOnly(Studio.SIDE)));
    }

    @Test
    void photos_ofOneProduct_differFromEachOther() {
        assertThat(photos).allSatisfy((product, shown) -> {
            assertThat(Colours.difference(shown.get(0), shown.get(1))).isGreaterThan(15);
            assertThat(Colours.difference(shown.get(0), shown.get(2))).isGreaterThan(15);
            assertThat(Colours.difference(shown.get(1), shown.get(2))).isGreaterThan(15);
        });
    }

    /**
     * A model as poor as this one, the colours in the middle of the photo, must already find most products; a better one
     * finds nearly all. By chance it would be one of eighty.
     */
    @Test
    void queries_byTheColoursInTheirMiddle_findTheirOwnProductFirstTwoTimesOfThree() throws IOException {
        Map<ProductId, List<Colours>> known = new TreeMap<>();
        photos.forEach(
                (id, shown) -> known.put(id, shown.stream().map(Colours::of).toList()));
        List<ProductId> found = new ArrayList<>();
        for (DemoQuery query : catalogue.queries()) {
            ProductId first = nearest(Colours.of(decoded(query.jpeg())), known);
            if (first.equals(query.shows())) {
                found.add(first);
            }
        }
        assertThat(found).hasSizeGreaterThan(catalogue.products().size() * 2 / 3);
    }

    private static ProductId nearest(Colours query, Map<ProductId, List<Colours>> known) {
        return known.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().stream()
                        .mapToDouble(query::likeness)
                        .max()
                        .orElseThrow()))
                .orElseThrow()
                .getKey();
    }

    private Path folderOf(DemoProduct product) {
        return folder.resolve(product.id().store().value()).resolve(product.id().code());
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
