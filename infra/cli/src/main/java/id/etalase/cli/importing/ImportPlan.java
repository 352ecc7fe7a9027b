package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.client.answer.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import is to bring in.
 *
 * @param remarks what was passed over and why, a line each
 */
public record ImportPlan(List<PlannedRow> rows, List<String> remarks) {
    private static final Words NO_PHOTO = new Words(
            "Produk ini belum punya foto, padahal dicari lewat fotonya. Isi kolom foto dengan nama berkasnya.",
            "This product has no photo yet, and products are found by their photos. Put a file's name into the photo column.");

    public ImportPlan {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** All that goes to the bucket: facts before the photos of their product, so that each photo is looked at once. */
    public List<PlannedObject> objects() {
        SequencedMap<ProductId, List<PlannedObject>> facts = new LinkedHashMap<>();
        SequencedMap<ProductId, Map<ObjectKey, PlannedObject>> photos = new LinkedHashMap<>();
        for (PlannedRow row : rows) {
            for (PlannedObject object : row.objects()) {
                ProductId product = Objects.requireNonNull(row.product(), "objects are a product's");
                facts.computeIfAbsent(product, id -> new ArrayList<>());
                if (object.key() instanceof ObjectKey.Facts) {
                    facts.get(product).add(object);
                } else {
                    photos.computeIfAbsent(product, id -> new LinkedHashMap<>()).put(object.key(), object);
                }
            }
        }
        List<PlannedObject> objects = new ArrayList<>();
        facts.forEach((product, of) -> {
            objects.addAll(of);
            objects.addAll(photos.getOrDefault(product, Map.of()).values());
        });
        return objects;
    }

    /** How many of the objects are photos. */
    public long photos() {
        return objects().stream()
                .filter(object -> object.key() instanceof ObjectKey.Photo)
                .count();
    }

    /**
     * The plan for a bucket that holds this already: rows whose photos are nowhere are refused, and of the others the first that says
     * something about a product brings its facts.
     *
     * @param present keys of the store's objects
     */
    ImportPlan against(Set<String> present) {
        List<PlannedRow> found = rows.stream().map(row -> found(row, present)).toList();
        Set<ProductId> shown = found.stream()
                .filter(PlannedRow::namesPhotos)
                .flatMap(row -> Stream.ofNullable(row.product()))
                .collect(Collectors.toSet());
        List<PlannedRow> usable =
                found.stream().map(row -> shown(row, shown, present)).toList();
        Set<PlannedObject> facts = facts(usable, present);
        return new ImportPlan(
                usable.stream()
                        .map(row -> row.keeping(
                                object -> !(object.key() instanceof ObjectKey.Facts) || facts.contains(object)))
                        .toList(),
                remarks);
    }

    /**
     * Of each product one, itself: other rows may say the same. Blank cells only where no row says more and there is something to
     * withdraw.
     */
    private static Set<PlannedObject> facts(List<PlannedRow> rows, Set<String> present) {
        Map<ObjectKey, PlannedObject> facts = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.objects().stream())
                .filter(object -> object.key() instanceof ObjectKey.Facts)
                .filter(object ->
                        object.saysSomething() || present.contains(object.key().text()))
                .forEach(object -> facts.merge(
                        object.key(),
                        object,
                        (first, next) -> !first.saysSomething() && next.saysSomething() ? next : first));
        Set<PlannedObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(facts.values());
        return chosen;
    }

    private static PlannedRow found(PlannedRow row, Set<String> present) {
        return row.awaited().entrySet().stream()
                .filter(photo -> !present.contains(photo.getKey().text()))
                .findFirst()
                .map(photo -> row.refused(photo.getValue()))
                .orElse(row);
    }

    private static PlannedRow shown(PlannedRow row, Set<ProductId> shown, Set<String> present) {
        ProductId product = row.product();
        return row.refusal() != null
                        || product == null
                        || shown.contains(product)
                        || present.stream().anyMatch(key -> isPhotoOf(product, key))
                ? row
                : row.refused(NO_PHOTO);
    }

    private static boolean isPhotoOf(ProductId product, String key) {
        return key.startsWith(product.folder()) && !key.endsWith("/" + ObjectKey.Facts.NAME);
    }
}
