package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Collects what a source has, product by product. */
final class PlanBuilder {
    private final StoreId store;
    private final SequencedMap<ProductId, Product> products = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    PlanBuilder(StoreId store) {
        this.store = store;
    }

    void remark(String text) {
        remarks.add(text);
    }

    /** Takes a photo in, or remarks why not. */
    void photo(String productCode, Path file, String photoName) {
        try {
            ProductId product = new ProductId(store, productCode);
            ObjectKey.Photo key = new ObjectKey.Photo(product, photoName);
            products.computeIfAbsent(product, id -> new Product()).photos.put(key, new Content.OfFile(file));
            taken.add(productCode + "/" + photoName);
        } catch (InvalidIdException e) {
            remark(file + ": left out. " + e.getMessage());
        }
    }

    /** Takes a product's facts in, or remarks why not. */
    void facts(String productCode, Content content) {
        try {
            ProductId product = new ProductId(store, productCode);
            products.computeIfAbsent(product, id -> new Product()).facts.add(content);
        } catch (InvalidIdException e) {
            remark("Facts left out. " + e.getMessage());
        }
    }

    /** Whether a product has a photo of that name already. */
    boolean has(String productCode, String photoName) {
        return taken.contains(productCode + "/" + photoName);
    }

    ImportPlan build() {
        List<PlannedObject> objects = new ArrayList<>();
        products.forEach((product, content) -> {
            content.facts.forEach(facts -> objects.add(new PlannedObject(new ObjectKey.Facts(product), facts)));
            content.photos.forEach((key, file) -> objects.add(new PlannedObject(key, file)));
        });
        return new ImportPlan(objects, List.copyOf(remarks));
    }

    private static final class Product {
        private final List<Content> facts = new ArrayList<>();
        private final Map<ObjectKey.Photo, Content> photos = new LinkedHashMap<>();
    }
}
