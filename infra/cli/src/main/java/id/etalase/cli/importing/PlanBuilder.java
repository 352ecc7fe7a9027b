package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.client.answer.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what a source has, row by row. */
final class PlanBuilder {
    private final StoreId store;
    private final List<PlannedRow> rows = new ArrayList<>();
    private final Map<String, Path> taken = new HashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    PlanBuilder(StoreId store) {
        this.store = store;
    }

    void remark(String text) {
        remarks.add(text);
    }

    /**
     * A product of this store.
     *
     * @throws InvalidIdException if it cannot be called so
     */
    ProductId product(String code) {
        return new ProductId(store, code);
    }

    /** Takes a row in. */
    void row(PlannedRow row) {
        rows.add(row);
    }

    /** A row that cannot be used. */
    void refuse(String place, Words why) {
        rows.add(new PlannedRow(place, null, List.of(), Map.of(), why));
    }

    /** A photo of a product, in a row of its own. */
    void photo(String place, String code, Path file, String photoName) {
        single(
                place,
                code,
                () -> new PlannedObject(new ObjectKey.Photo(product(code), photoName), new Content.OfFile(file)));
    }

    /** A product's facts, in a row of their own. */
    void facts(String place, String code, Content content) {
        single(place, code, () -> new PlannedObject(new ObjectKey.Facts(product(code)), content));
    }

    /** Whether a name is free in a product, or is that of this very file. */
    boolean take(String code, String photoName, Path file) {
        return file.equals(taken.computeIfAbsent(code + "/" + photoName, name -> file));
    }

    ImportPlan build() {
        return new ImportPlan(rows, List.copyOf(remarks));
    }

    private void single(String place, String code, Supplier<PlannedObject> object) {
        try {
            rows.add(new PlannedRow(place, product(code), List.of(object.get()), Map.of(), null));
        } catch (InvalidIdException e) {
            refuse(place, Refusals.badName(e));
        }
    }
}
