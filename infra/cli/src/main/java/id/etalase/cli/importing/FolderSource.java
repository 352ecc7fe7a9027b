package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.learning.files.PhotoFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a folder: each sub-folder is a product with its photos and perhaps a {@code product.json}; a photo that lies loose
 * is a product of its own.
 */
public final class FolderSource {
    private FolderSource() {}

    /** @throws UncheckedIOException if the folder cannot be read */
    public static ImportPlan read(Path folder, StoreId store) {
        PlanBuilder plan = new PlanBuilder(store);
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                product(entry, plan);
            } else if (PhotoFiles.isPhoto(entry)) {
                String name = PhotoFiles.name(entry);
                plan.photo(PhotoFiles.withoutExtension(name), entry, name);
            } else {
                plan.remark(entry + ": left out, it is not named like a photo.");
            }
        }
        return plan.build();
    }

    private static void product(Path folder, PlanBuilder plan) {
        String code = PhotoFiles.name(folder);
        for (Path file : entries(folder)) {
            String name = PhotoFiles.name(file);
            if (Files.isDirectory(file)) {
                plan.remark(file + ": left out, a product's folder has no folders in it.");
            } else if (name.equals(ObjectKey.Facts.NAME)) {
                plan.facts(code, new Content.OfFile(file));
            } else if (PhotoFiles.isPhoto(file)) {
                plan.photo(code, file, name);
            } else {
                plan.remark(file + ": left out, it is not named like a photo.");
            }
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !PhotoFiles.isHidden(entry)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }
}
