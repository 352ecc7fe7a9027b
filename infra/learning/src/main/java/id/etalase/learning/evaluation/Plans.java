package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.manifest.LabelledPhoto;
import id.etalase.learning.manifest.Manifest;
import id.etalase.learning.manifest.ManifestColumns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that are asked of a model. */
public final class Plans {
    /** The four manifests that the standard questions need. */
    public static final List<String> STANDARD = List.of("fashion.csv", "grocery.csv", "clothing.csv", "umkm.csv");

    private static final int FASHION_TEST_ROWS = 1_400;
    private static final int CLOTHING_GALLERY = 1_000;

    private static final String VGG16 = "VGG16 paper";

    private Plans() {}

    /** Whether a folder has the photos of the standard questions. */
    public static boolean standardPresent(Path folder) {
        return STANDARD.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /**
     * The standard questions with the project's goals.
     *
     * @param folder has {@link #STANDARD}
     */
    public static List<Plan> standard(Path folder, long seed) {
        Manifest fashion = Manifest.read(folder.resolve("fashion.csv"), ManifestColumns.label("kind"))
                .last(FASHION_TEST_ROWS);
        Manifest colours = Manifest.read(folder.resolve("fashion.csv"), ManifestColumns.label("colour"))
                .last(FASHION_TEST_ROWS);
        Manifest grocery = Manifest.read(folder.resolve("grocery.csv"), ManifestColumns.label("product"));
        Manifest clothing = Manifest.read(folder.resolve("clothing.csv"), ManifestColumns.label("kind"));
        Manifest umkm = Manifest.read(folder.resolve("umkm.csv"), ManifestColumns.label("category"));
        return List.of(
                fashion(fashion),
                groceryFromPhones(grocery),
                groceryAmongPhones(grocery),
                clothing(clothing, seed),
                umkmTags(umkm),
                umkmSearch(umkm),
                umkmForeign(umkm, Manifest.read(folder.resolve("umkm.csv"), ManifestColumns.label("kind"))),
                fashionTags(fashion),
                fashionColours(colours));
    }

    private static Plan fashion(Manifest fashion) {
        return new Plan.Retrieval(
                "Fashion: photos of the same kind",
                "The last 1,400 rows of fashion.csv, all kinds, leave-one-out among themselves: the ResNet50 paper's protocol.",
                fashion,
                fashion,
                List.of(
                        Goal.atLeast("fashion test, all kinds, P@1", "P@1", 0.87),
                        Goal.atLeast("fashion test, all kinds, P@10", "P@10", 0.83)),
                resnet50());
    }

    /** On 13,779 photos in 100 classes; R@k is not comparable, for it depends on how many photos a class has. */
    private static List<Published> resnet50() {
        return Stream.of(
                        published("cosine", 0.230, 0.160, 0.126),
                        published("euclidean", 0.190, 0.148, 0.115),
                        published("manhattan", 0.200, 0.148, 0.115))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Published> published(String distance, double first, double amongFive, double amongTen) {
        String source = "ResNet50 paper, " + distance;
        return List.of(
                new Published(source, "P@1", first),
                new Published(source, "P@5", amongFive),
                new Published(source, "P@10", amongTen));
    }

    private static Plan groceryFromPhones(Manifest grocery) {
        return new Plan.Retrieval(
                "Grocery: from a phone photo to the shop's picture",
                "Every phone photo of grocery.csv asks for the one shop picture of its product among 81.",
                grocery.split("train", "val"),
                grocery.split("iconic"),
                List.of(
                        Goal.atLeast("grocery, phone to shop picture, hit@1", "hit@1", 0.55),
                        Goal.atLeast("grocery, phone to shop picture, hit@5", "hit@5", 0.85)),
                List.of());
    }

    private static Plan groceryAmongPhones(Manifest grocery) {
        return new Plan.Retrieval(
                "Grocery: with the shop's own phone photos in the gallery",
                "The val rows of grocery.csv ask the train rows for their product. The val rows name files of train rows again, so"
                        + " this is leave-one-out: a photo never finds itself.",
                grocery.split("val"),
                grocery.split("train"),
                List.of(Goal.atLeast("grocery, train to val, P@1", "P@1", 0.95)),
                List.of());
    }

    private static Plan clothing(Manifest clothing, long seed) {
        return new Plan.Retrieval(
                "Clothing: photos by their owners",
                "The 341 validation rows of clothing.csv ask 1,000 train rows drawn at random for their kind. No model learns from"
                        + " this set.",
                clothing.split("validation"),
                clothing.split("train").sample(CLOTHING_GALLERY, seed),
                List.of(Goal.atLeast("clothing, P@1", "P@1", 0.84)),
                List.of());
    }

    private static Plan umkmTags(Manifest umkm) {
        return new Plan.Tagging(
                "UMKM: the category tag",
                "The 120 test rows of umkm.csv; the head learned from its 960 train rows.",
                umkm.split("test"),
                TagType.CATEGORY,
                List.of(
                        Goal.atLeast("umkm category, mean of five splits", TrainingHistory.SPLIT_ACCURACY, 0.995),
                        Goal.atMost("umkm category, calibration error", "ECE", 0.03)),
                List.of(new Published(VGG16, "accuracy", 0.8917)));
    }

    private static Plan umkmSearch(Manifest umkm) {
        return new Plan.Retrieval(
                "UMKM: search judged by its first five",
                "The 120 test rows of umkm.csv ask its 960 train rows for their category: the VGG16 paper's protocol.",
                umkm.split("test"),
                umkm.split("train"),
                List.of(
                        Goal.atLeast("umkm search top 5, macro precision", "top-5 precision", 0.98),
                        Goal.atLeast("umkm search top 5, macro F1", "top-5 F1", 0.98)),
                List.of(new Published(VGG16, "top-5 precision", 0.85), new Published(VGG16, "top-5 F1", 0.91)));
    }

    private static Plan umkmForeign(Manifest umkm, Manifest byKind) {
        return new Plan.Foreign(
                "UMKM: what a shop does not sell",
                "Four shops, each with the 240 train rows of umkm.csv of one category, and each asked with the 120 test rows: sold is"
                        + " what is of the shop's category, foreign the rest. A held-out kind is asked for in the shop of its category"
                        + " once that has lost all photos of the kind.",
                umkm.split("test"),
                umkm.split("train"),
                byKind.photos().stream()
                        .collect(Collectors.toMap(LabelledPhoto::file, LabelledPhoto::label, (first, second) -> first)),
                List.of(
                        Goal.atMost("foreign photos let in", ForeignMeasurement.FALSE_ACCEPTS, 0.05),
                        Goal.atMost("sold things refused", ForeignMeasurement.FALSE_REJECTS, 0.05)),
                List.of());
    }

    private static Plan fashionTags(Manifest fashion) {
        return new Plan.Tagging(
                "Fashion: the kind tag",
                "The last 1,400 rows of fashion.csv, those whose kind the head knows.",
                fashion,
                TagType.KIND,
                List.of(
                        Goal.atLeast("kinds on fashion test, macro F1", "macro F1", 0.80),
                        Goal.atMost("kinds on fashion test, calibration error", "ECE", 0.03)),
                List.of());
    }

    private static Plan fashionColours(Manifest fashion) {
        return new Plan.Tagging(
                "Fashion: the colour tag",
                "The last 1,400 rows of fashion.csv, those whose base colour, as the catalogue calls it, the head knows.",
                fashion,
                TagType.COLOUR,
                List.of(
                        Goal.atLeast(
                                "colour agrees with the catalogue's base colour within the top 2",
                                TaggingMeasurement.AMONG_TWO,
                                0.75),
                        Goal.atMost("colours on fashion test, calibration error", "ECE", 0.03)),
                List.of());
    }

    /**
     * The questions for photos of one's own: test photos ask train photos if the manifest has such splits, else all ask each other;
     * and a head is asked for the labels.
     *
     * @param label the column that labels came from, or null
     */
    public static List<Plan> of(Manifest manifest, Optional<String> label) {
        List<String> splits = manifest.splits();
        Optional<String> asking = Arrays.asList("test", "val", "validation").stream()
                .filter(splits::contains)
                .findFirst();
        boolean split = asking.isPresent() && splits.contains("train");
        Manifest queries = split ? manifest.split(asking.orElseThrow()) : manifest;
        Manifest gallery = split ? manifest.split("train") : manifest;
        String retrieval = split
                ? "Photos of the split " + asking.orElseThrow() + " ask those of the split train."
                : "Every photo asks for the others of its label (leave-one-out).";
        TagType tag = Arrays.stream(TagType.values())
                .filter(type -> label.filter(type.code()::equals).isPresent())
                .findFirst()
                .orElse(TagType.CATEGORY);
        return List.of(
                new Plan.Retrieval(
                        manifest.name() + ": photos of the same label",
                        retrieval,
                        queries,
                        gallery,
                        List.of(),
                        List.of()),
                new Plan.Tagging(
                        manifest.name() + ": the " + tag.code() + " tag",
                        "Those photos whose label the model's head knows.",
                        queries,
                        tag,
                        List.of(),
                        List.of()));
    }

    /** The photos of all plans, each file once. */
    static List<LabelledPhoto> photos(List<Plan> plans) {
        Map<Path, LabelledPhoto> photos = new LinkedHashMap<>();
        for (Plan plan : plans) {
            List<Manifest> manifests = switch (plan) {
                case Plan.Retrieval retrieval -> List.of(retrieval.queries(), retrieval.gallery());
                case Plan.Tagging tagging -> List.of(tagging.photos());
                case Plan.Foreign foreign -> List.of(foreign.queries(), foreign.gallery());
            };
            manifests.forEach(manifest -> manifest.photos().forEach(photo -> photos.putIfAbsent(photo.file(), photo)));
        }
        return List.copyOf(photos.values());
    }

    /** Where each photo of the plans lies, by its name. */
    public static Map<String, Path> files(List<Plan> plans) {
        Map<String, Path> files = new LinkedHashMap<>();
        photos(plans).forEach(photo -> files.put(photo.name(), photo.file()));
        return files;
    }
}
