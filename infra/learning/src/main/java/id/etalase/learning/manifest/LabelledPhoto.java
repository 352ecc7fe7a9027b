package id.etalase.learning.manifest;

import java.nio.file.Path;

/**
 * A photo and what it shows.
 *
 * @param file where it lies
 * @param name what the manifest calls it: its path relative to the manifest; rows that name one file again share it
 * @param label what it shows; never blank
 * @param split what it may be used for; empty where the manifest does not say
 */
public record LabelledPhoto(Path file, String name, String label, String split) {}
