package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.client.answer.Words;
import id.etalase.learning.files.PhotoFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the photos that a row names: beside its CSV, as a rule. */
final class PhotoCells {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Path csv;
    private final @Nullable Path within;
    private final PlanBuilder plan;

    /**
     * Photos relative to a CSV.
     *
     * @param within nothing outside it is read; null for a CSV of the owner's own machine
     */
    PhotoCells(Path csv, @Nullable Path within, PlanBuilder plan) {
        this.csv = csv;
        this.within = within;
        this.plan = plan;
    }

    /** What a row's photos are. */
    record Found(List<PlannedObject> here, Map<ObjectKey.Photo, Words> awaited) {}

    /** @throws CsvFacts.UnusableRowException if one leads outside */
    Found find(ProductId product, List<String> cells) {
        List<PlannedObject> here = new ArrayList<>();
        Map<ObjectKey.Photo, Words> awaited = new LinkedHashMap<>();
        for (String cell : cells) {
            String named = fileName(cell);
            Path file = file(named);
            String name = photoName(product, named, file);
            ObjectKey.Photo key = new ObjectKey.Photo(product, name);
            if (Files.isRegularFile(file)) {
                here.add(new PlannedObject(key, new Content.OfFile(file)));
            } else {
                awaited.put(
                        key, ADDRESS.matcher(cell).matches() ? Refusals.notDownloaded(cell) : Refusals.noFile(cell));
            }
        }
        return new Found(here, awaited);
    }

    /** What the file of a cell is called without folder and ending. */
    static String base(String cell) {
        String named = fileName(cell);
        return PhotoFiles.withoutExtension(named.substring(named.lastIndexOf('/') + 1));
    }

    /** The path that a cell names; of an address, the name that a browser gives to what it downloads from there. */
    private static String fileName(String cell) {
        if (!ADDRESS.matcher(cell).matches()) {
            return cell.replace('\\', '/');
        }
        try {
            String path = URI.create(cell).getPath();
            String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
            return name.isBlank() ? "foto" : name;
        } catch (IllegalArgumentException e) {
            return "foto";
        }
    }

    private Path file(String named) {
        try {
            Path file = csv.resolveSibling(named).normalize();
            if (within != null && !file.startsWith(within)) {
                throw new CsvFacts.UnusableRowException(Refusals.outside(named));
            }
            return file;
        } catch (InvalidPathException e) {
            throw new CsvFacts.UnusableRowException(Refusals.noFile(named));
        }
    }

    /** The file's name; its path where another folder has one of that name for the same product. */
    private String photoName(ProductId product, String named, Path file) {
        String name = PhotoFiles.name(file);
        return plan.take(product.code(), name, file) ? name : named.replace('/', '_');
    }
}
