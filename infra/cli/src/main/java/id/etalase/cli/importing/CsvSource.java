package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidIdException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.importing.CsvFacts.UnusableRowException;
import id.etalase.learning.files.CsvException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV with a header: a row for each product, or for each of its photos or variations. Several rows of one product bring
 * their photos; its facts are those of the first that can be used ({@link ImportPlan#against}).
 */
public final class CsvSource {
    private static final int LONGEST_CODE = 100;

    private final SellerTable table;
    private final ColumnMap columns;
    private final CsvFacts facts;
    private final PhotoCells photos;
    private final PlanBuilder plan;

    private CsvSource(SellerTable table, ColumnMap columns, PhotoCells photos, PlanBuilder plan) {
        this.table = table;
        this.columns = columns;
        this.facts = new CsvFacts(columns);
        this.photos = photos;
        this.plan = plan;
    }

    /**
     * Reads it.
     *
     * @throws CsvException if it is no CSV or a column is missing; a row that cannot be used is in the plan, with the reason
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ImportPlan read(Path csv, StoreId store, CsvColumns columns) {
        return read(csv, csv.toString(), null, store, columns);
    }

    /**
     * Reads one out of a package.
     *
     * @param label for messages, in place of the path
     * @param within photos outside it are not read
     */
    static ImportPlan read(Path csv, String label, @Nullable Path within, StoreId store, CsvColumns columns) {
        SellerTable table = SellerTable.read(csv, label);
        PlanBuilder plan = new PlanBuilder(store);
        PhotoCells photos = new PhotoCells(csv.toAbsolutePath(), within, plan);
        CsvSource source = new CsvSource(table, new ColumnMap(table, columns), photos, plan);
        source.remarkUnused();
        source.rows();
        return plan.build();
    }

    private void remarkUnused() {
        if (!columns.unused().isEmpty()) {
            plan.remark("Columns not used: " + String.join(", ", columns.unused()) + ".");
        }
    }

    private void rows() {
        boolean instructions = table.fromTemplate();
        for (SellerTable.Row row : table.rows()) {
            instructions = instructions && !facts.mayBePriced(row);
            if (!instructions) {
                row(row);
            }
        }
    }

    private void row(SellerTable.Row row) {
        String place = table.file() + ", line " + row.line();
        int cells = row.cells().size();
        if (cells != table.header().size()) {
            plan.refuse(place, Refusals.cells(cells, table.header().size()));
            return;
        }
        if (!columns.isWanted(row)) {
            return;
        }
        try {
            plan.row(usable(row, place));
        } catch (UnusableRowException e) {
            plan.refuse(place, e.why());
        } catch (InvalidIdException e) {
            plan.refuse(place, Refusals.badName(e));
        }
    }

    private PlannedRow usable(SellerTable.Row row, String place) {
        ProductId product = plan.product(code(row));
        FactsPatch patch = facts.read(row);
        PhotoCells.Found found = photos.find(product, columns.all(Field.PHOTO, row));
        List<PlannedObject> objects = new ArrayList<>();
        if (!patch.fields().isEmpty()) {
            objects.add(new PlannedObject(new ObjectKey.Facts(product), new Content.OfPatch(patch)));
        }
        objects.addAll(found.here());
        return new PlannedRow(place, product, objects, found.awaited(), null);
    }

    /** The shop's own name for the product; else its name without what no code can have; else its first photo's. */
    private String code(SellerTable.Row row) {
        String given = columns.first(Field.PRODUCT, row);
        if (given != null) {
            return given;
        }
        List<String> files = columns.all(Field.PHOTO, row);
        String name = columns.first(Field.NAME, row);
        if (!files.isEmpty() && (name == null || !table.fromTemplate())) {
            return PhotoCells.base(files.getFirst());
        }
        if (name == null) {
            throw new UnusableRowException(Refusals.noProduct());
        }
        String code = name.replaceAll("[/\\p{Cntrl}]+", "-").strip();
        return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE).strip() : code;
    }
}
