package id.etalase.learning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.testing.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {
    @TempDir
    private Path folder;

    @Test
    void of_trainAndTest_asksBetweenThem() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0 train", "tas 1 val", "tas 2 test");

        Plan.Retrieval plan =
                (Plan.Retrieval) Plans.of(toko, Optional.of("kind")).getFirst();

        assertThat(plan.queries()).isEqualTo(toko.split("test"));
        assertThat(plan.gallery()).isEqualTo(toko.split("train"));
        assertThat(plan.leaveOneOut()).isFalse();
    }

    @Test
    void of_noSplits_letsEveryPhotoAskAndTheHeadOfTheColumn() throws IOException {
        Manifest toko = new Shop(folder).manifest("tas 0", "tas 1");

        List<Plan> plans = Plans.of(toko, Optional.of("kind"));

        assertThat(((Plan.Retrieval) plans.getFirst()).leaveOneOut()).isTrue();
        assertThat(((Plan.Tagging) plans.getLast()).tag()).isEqualTo(TagType.KIND);
        assertThat(((Plan.Tagging) Plans.of(toko, Optional.empty()).getLast()).tag())
                .isEqualTo(TagType.CATEGORY);
    }

    @Test
    void standardPresent_oneManifestIsMissing_isFalse() throws IOException {
        for (String name : Plans.STANDARD) {
            assertThat(Plans.standardPresent(folder)).isFalse();
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(Plans.standardPresent(folder)).isTrue();
    }
}
