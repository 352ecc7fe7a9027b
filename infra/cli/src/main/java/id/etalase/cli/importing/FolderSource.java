package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.files.PhotoFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a folder: each sub-folder is a product with its photos and perhaps a {@code product.json}; a photo that lies loose
 * is a product of its own.
 */
public final class FolderSource {
    private final PlanBuilder plan;
    private final Function<Path, String> label;

    private FolderSource(PlanBuilder plan, Function<Path, String> label) {
        this.plan = plan;
        this.label = label;
    }

    /** @throws UncheckedIOException if the folder cannot be read */
    public static ImportPlan read(Path folder, StoreId store) {
        return read(folder, Path::toString, store);
    }

    /** @param label what a file is called in messages */
    static ImportPlan read(Path folder, Function<Path, String> label, StoreId store) {
        FolderSource source = new FolderSource(new PlanBuilder(store), label);
        entries(folder).forEach(source::entry);
        return source.plan.build();
    }

    private void entry(Path entry) {
        if (Files.isDirectory(entry)) {
            product(entry);
        } else if (PhotoFiles.isPhoto(entry)) {
            String name = PhotoFiles.name(entry);
            plan.photo(label.apply(entry), PhotoFiles.withoutExtension(name), entry, name);
        } else {
            remark(entry, "it is not named like a photo");
        }
    }

    private void product(Path folder) {
        String code = PhotoFiles.name(folder);
        for (Path file : entries(folder)) {
            String name = PhotoFiles.name(file);
            if (Files.isDirectory(file)) {
                remark(file, "a product's folder has no folders in it");
            } else if (name.equals(ObjectKey.Facts.NAME)) {
                plan.facts(label.apply(file), code, new Content.OfFile(file));
            } else if (PhotoFiles.isPhoto(file)) {
                plan.photo(label.apply(file), code, file, name);
            } else {
                remark(file, "it is not named like a photo");
            }
        }
    }

    private void remark(Path file, String why) {
        plan.remark(label.apply(file) + ": left out, " + why + ".");
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !PhotoFiles.isHidden(entry)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }
}
