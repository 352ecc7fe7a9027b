package id.etalase.learning.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a CSV say what; null takes the column of the usual name. The photo's path stands in the column {@value
 * #FILE}, relative to the CSV.
 *
 * @param label names what a photo shows; usually {@value #LABEL}
 * @param split names what a photo may be used for; usually {@value #SPLIT}, and then it may be missing
 */
public record ManifestColumns(
        @Nullable String label, @Nullable String split) {
    /** The usual names. */
    public static final ManifestColumns USUAL = new ManifestColumns(null, null);

    static final String FILE = "file";
    static final String LABEL = "label";
    static final String SPLIT = "split";

    /** The usual split, and labels from a certain column. */
    public static ManifestColumns label(String column) {
        return new ManifestColumns(column, null);
    }
}
