package id.etalase.learning.manifest;

import id.etalase.learning.files.PhotoFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads photos that somebody sorted: {@code label/photo.jpg}, or {@code split/label/photo.jpg} where every folder at the top is
 * named like a split.
 */
final class SortedFolders {
    private static final Set<String> SPLITS = Set.of("train", "val", "validation", "test");

    private final Path root;
    private final List<LabelledPhoto> photos = new ArrayList<>();

    private SortedFolders(Path root) {
        this.root = root;
    }

    static List<LabelledPhoto> read(Path root) {
        SortedFolders sorted = new SortedFolders(root);
        List<Path> folders = folders(root);
        if (folders.isEmpty()) {
            throw new InvalidManifestException(
                    root,
                    List.of("has neither a CSV nor folders; sort the photos into folders named like what they show"));
        }
        boolean split = folders.stream().allMatch(folder -> SPLITS.contains(PhotoFiles.name(folder)));
        for (Path folder : folders) {
            if (split) {
                folders(folder).forEach(label -> sorted.add(label, PhotoFiles.name(folder)));
            } else {
                sorted.add(folder, "");
            }
        }
        return sorted.photos;
    }

    private void add(Path folder, String split) {
        String label = PhotoFiles.name(folder);
        for (Path file : entries(folder)) {
            if (Files.isRegularFile(file) && PhotoFiles.isPhoto(file)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                photos.add(new LabelledPhoto(file, name, label, split));
            }
        }
    }

    private static List<Path> folders(Path folder) {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !PhotoFiles.isHidden(entry)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }
}
