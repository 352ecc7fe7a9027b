package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.cli.testing.DrawnPhotos;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Other models than ours, from their folder to an answer: with a distance of their own, and made by the papers' recipes. */
class ModelPathIT {
    private static final Path ROOT = Path.of(System.getProperty("etalase.root"));
    private static final List<String> CATEGORIES = List.of("makanan", "minuman", "pakaian", "aksesoris-kerajinan");

    @TempDir
    private Path scratch;

    /** The shipped network, which is always here, under a contract that names another distance. */
    @ParameterizedTest
    @EnumSource(
            value = Distance.class,
            names = {"L2", "L1"})
    void train_evaluate_search_contractNamesAnotherDistance_allGoByIt(Distance distance) throws IOException {
        Path model = Files.createDirectories(scratch.resolve("model"));
        try (Stream<Path> files = Files.list(ROOT.resolve("models").resolve(System.getProperty("etalase.model")))) {
            for (Path file : files.toList()) {
                Files.copy(file, model.resolve(file.getFileName()));
            }
        }
        ObjectMapper json = new ObjectMapper();
        ObjectNode contract =
                (ObjectNode) json.readTree(model.resolve("model.json").toFile());
        ((ObjectNode) contract.path("embedding")).put("distance", distance.code());
        // They were measured with the model's own distance.
        contract.remove(List.of("noMatch", "agreement"));
        json.writeValue(model.resolve("model.json").toFile(), contract);

        new ModelPath(model, Files.createDirectories(scratch.resolve("jalan"))).goesAllTheWay(distance);
    }

    @ParameterizedTest
    @CsvSource({"vgg16, COSINE", "resnet50, L1"})
    void train_evaluate_search_modelOfAPapersRecipe_allGoByIt(String paper, Distance distance) throws Exception {
        Optional<String> python = python();
        assumeThat(python)
                .as("Skipped: no Python with torch and torchvision, so the papers' recipes are not run (ETALASE_PYTHON"
                        + " names one; models/recipes/README.md says how to make it)")
                .isPresent();
        Path model = scratch.resolve(paper);

        make(python.orElseThrow(), paper, model, distance);

        new ModelPath(model, Files.createDirectories(scratch.resolve("jalan"))).goesAllTheWay(distance);
    }

    private void make(String python, String paper, Path model, Distance distance) throws Exception {
        Path log = scratch.resolve("recipe.txt");
        Process recipe = new ProcessBuilder(
                        python,
                        ROOT.resolve("models/recipes/paper.py").toString(),
                        paper,
                        model.toString(),
                        "--random-weights",
                        "1",
                        "--distance",
                        distance.code(),
                        "--photos",
                        drawnSet().toString(),
                        "--cache",
                        scratch.resolve("fitur").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(recipe.waitFor()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(model.resolve("model.json"))).contains("RANDOM WEIGHTS (seed 1)");
    }

    /** Six photos of a thing for each category, as {@code umkm.csv} lists them. */
    private Path drawnSet() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("umkm"));
        List<String> rows = new ArrayList<>(List.of("file,category,kind,split"));
        for (int view = 0; view < 6; view++) {
            for (String category : CATEGORIES) {
                String file = category + "-" + view + ".jpg";
                Files.write(folder.resolve(file), DrawnPhotos.jpeg(CATEGORIES.indexOf(category), view));
                rows.add(file + "," + category + ",bintang," + (view < 5 ? "train" : "val"));
            }
        }
        Files.write(folder.resolve("umkm.csv"), rows);
        return folder;
    }

    /** The one that is named, or that of the recipes' own environment. */
    private static Optional<String> python() throws Exception {
        String named = System.getenv("ETALASE_PYTHON");
        String python = named == null ? ROOT.resolve(".venv/bin/python").toString() : named;
        if (!new File(python).canExecute()) {
            return Optional.empty();
        }
        ProcessBuilder question =
                new ProcessBuilder(python, "-c", "import torch, torchvision, efficientnet_lite_pytorch");
        question.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return question.start().waitFor() == 0 ? Optional.of(python) : Optional.empty();
    }
}
