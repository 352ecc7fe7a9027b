package id.etalase.learning.manifest;

import id.etalase.learning.files.PhotoFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labelled photos in the order in which they were written down. Immutable.
 *
 * @param name for people: the name of the file or folder it was read from, without folders and extension
 */
public record Manifest(String name, List<LabelledPhoto> photos) {
    private static final String CSV = ".csv";

    public Manifest {
        photos = List.copyOf(photos);
    }

    /**
     * Reads a CSV with a row for each photo, a folder that holds one such CSV, or a folder of photos sorted into folders that
     * are named like their labels.
     *
     * @param columns of the CSV; without meaning for sorted photos
     * @throws InvalidManifestException if something in it is wrong; all mistakes are named with line and mend
     * @throws id.etalase.learning.files.CsvException if the file is not a CSV
     * @throws UncheckedIOException if it cannot be read
     */
    public static Manifest read(Path source, ManifestColumns columns) {
        if (!Files.isDirectory(source)) {
            return read(source, CsvManifest.read(source, columns));
        }
        List<Path> csvs = csvs(source);
        return switch (csvs.size()) {
            case 0 -> read(source, SortedFolders.read(source));
            case 1 -> read(csvs.getFirst(), CsvManifest.read(csvs.getFirst(), columns));
            default ->
                throw new InvalidManifestException(
                        source, List.of("holds several CSVs; name the one that is meant: " + names(csvs)));
        };
    }

    private static Manifest read(Path source, List<LabelledPhoto> photos) {
        if (photos.isEmpty()) {
            throw new InvalidManifestException(source, List.of("names no photo; add a row or a photo for each"));
        }
        return new Manifest(
                PhotoFiles.withoutExtension(
                        PhotoFiles.name(source.toAbsolutePath().normalize())),
                photos);
    }

    private static List<Path> csvs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> PhotoFiles.name(file).endsWith(CSV))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(PhotoFiles::name).toList());
    }

    /** The different labels, in alphabetical order. */
    public List<String> labels() {
        return photos.stream().map(LabelledPhoto::label).distinct().sorted().toList();
    }

    /** The different splits, in alphabetical order; one empty text where the manifest does not say. */
    public List<String> splits() {
        return photos.stream().map(LabelledPhoto::split).distinct().sorted().toList();
    }

    /** How many rows name a file that a row before them names, as where the same photo is in two splits. */
    public int repeated() {
        return photos.size()
                - (int) photos.stream().map(LabelledPhoto::name).distinct().count();
    }

    /** The same photos under other labels. */
    public Manifest relabelled(UnaryOperator<String> label) {
        return new Manifest(
                name,
                photos.stream()
                        .map(photo -> new LabelledPhoto(
                                photo.file(), photo.name(), label.apply(photo.label()), photo.split()))
                        .toList());
    }

    /** The photos of some splits alone. */
    public Manifest split(String... names) {
        Set<String> wanted = Set.of(names);
        return new Manifest(
                name,
                photos.stream().filter(photo -> wanted.contains(photo.split())).toList());
    }

    /**
     * Some photos drawn at random, in their old order, or all if there are fewer.
     *
     * @param seed the same one draws the same photos
     */
    public Manifest sample(int count, long seed) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, photos.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        return new Manifest(
                name, places.stream().limit(count).sorted().map(photos::get).toList());
    }

    /** The last so many photos, or all if there are fewer. */
    public Manifest last(int count) {
        return new Manifest(name, photos.subList(Math.max(0, photos.size() - count), photos.size()));
    }
}
