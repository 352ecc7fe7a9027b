package id.etalase.catalogue.testing;

import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Documents of photos whose embeddings are points on the unit circle, named by their angle. */
public final class Photos {
    /** Of the embeddings here. */
    public static final int DIMENSION = 2;

    private static final List<String> STORES = List.of("toko-ani", "warung-budi", "kedai-citra");
    private static final List<String> CATEGORIES = List.of("makanan", "minuman", "pakaian");
    private static final Origin ORIGIN = new Origin("photo-1", "facts-1", "1".repeat(64));

    private Photos() {}

    /** The key of a photo, from {@code store.product} and its name. */
    public static ObjectKey.Photo key(String product, String name) {
        return new ObjectKey.Photo(ProductId.parse(product), name);
    }

    /** The point at an angle. */
    public static Embedding at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.ofDirection((float) Math.cos(angle), (float) Math.sin(angle));
    }

    /** A live photo of food of which nothing else is known. */
    public static PhotoDocument live(String product, String name, double degrees) {
        return live(product, name, degrees, "makanan", ProductFacts.NONE);
    }

    /** A live photo. */
    public static PhotoDocument live(String product, String name, double degrees, String category, ProductFacts facts) {
        return new PhotoDocument(
                key(product, name),
                ORIGIN,
                new Recognition.Recognized(at(degrees), FakeRecognizer.tags(category)),
                new FactsReading.Read(facts));
    }

    /** A live photo of a product without facts, in which the machine sees these tags. */
    public static PhotoDocument guessed(String product, String name, double degrees, Tag... tags) {
        return new PhotoDocument(
                key(product, name),
                ORIGIN,
                new Recognition.Recognized(at(degrees), new Tags(List.of(tags))),
                new FactsReading.Read(ProductFacts.NONE));
    }

    /** A live photo of food of which the owner says a name and a description. */
    public static PhotoDocument named(
            String product, String photo, @Nullable String name, @Nullable String description) {
        return live(product, photo, 0, "makanan", new ProductFacts(name, null, description, null, null));
    }

    /** The same photo of a product about which something else is said. */
    public static PhotoDocument saying(PhotoDocument photo, ProductFacts facts) {
        return new PhotoDocument(photo.key(), photo.origin(), photo.recognition(), new FactsReading.Read(facts));
    }

    /** The same photo of a product whose owner has confirmed tags. */
    public static PhotoDocument confirmed(PhotoDocument photo, Tag... tags) {
        return saying(photo, photo.facts().facts().tagged(new Tags(List.of(tags))));
    }

    /** A rejected photo beside facts that cannot be read. */
    public static PhotoDocument rejected(String product, String name) {
        return new PhotoDocument(
                key(product, name),
                new Origin("photo-1", null, "1".repeat(64)),
                new Recognition.Rejected(RejectionReason.TRUNCATED, "ends after 17 bytes"),
                new FactsReading.Unusable("\"price\" must be rupiah."));
    }

    /** Live photos of all kinds, a few per product, at distinct angles from 5 to 80 degrees, and some rejected ones. */
    public static List<PhotoDocument> random(RandomGenerator random, int count) {
        List<Double> angles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            angles.add(5 + 75.0 * i / count);
        }
        Collections.shuffle(angles, Random.from(random));
        List<PhotoDocument> photos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String product = pick(STORES, random) + ".barang-" + random.nextInt(count / 12);
            photos.add(
                    random.nextInt(10) == 0
                            ? rejected(product, i + ".jpg")
                            : live(product, i + ".jpg", angles.get(i), pick(CATEGORIES, random), facts(random)));
        }
        return photos;
    }

    private static ProductFacts facts(RandomGenerator random) {
        @Nullable Long price = random.nextInt(4) == 0 ? null : random.nextLong(10) * 5_000;
        @Nullable Integer stock = random.nextInt(4) == 0 ? null : random.nextInt(3);
        List<Tag> confirmed = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            confirmed.add(Tag.confirmed(TagType.CATEGORY, pick(CATEGORIES, random)));
        }
        if (random.nextInt(4) == 0) {
            confirmed.add(Tag.confirmed(TagType.COLOUR, "merah"));
        }
        return new ProductFacts("Barang", price, null, stock, null, new Tags(confirmed));
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
