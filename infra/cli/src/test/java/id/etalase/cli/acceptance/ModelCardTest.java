package id.etalase.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelCardTest {
    @Test
    void beside_eachModelThatIsHere_hasTheFiguresThatTheSystemIsHeldTo() throws IOException {
        try (Stream<Path> models = Files.list(Path.of(System.getProperty("etalase.root"), "models"))) {
            assertThat(models.filter(folder -> Files.exists(folder.resolve("model.json"))))
                    .isNotEmpty()
                    .allSatisfy(folder -> {
                        ModelCard card = ModelCard.beside(folder.resolve("model.json"));
                        assertThat(card.category()).isPresent();
                        assertThat(card.first().orElseThrow())
                                .isLessThan(card.amongFive().orElseThrow());
                    });
        }
    }
}
