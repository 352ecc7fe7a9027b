package id.etalase.local.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * An unpacked OpenSearch with the k-NN plugin.
 *
 * @param home the folder with {@code lib}, {@code modules} and {@code plugins}
 */
public record OpenSearchDistribution(Path home) {
    /** The system property that names the home, where it is not in its place below {@code etalase.root}. */
    public static final String HOME_PROPERTY = "etalase.opensearch.home";

    /** @throws LocalOpenSearchException if there is no OpenSearch with k-NN in it */
    public OpenSearchDistribution {
        if (!Files.isDirectory(home.resolve("lib")) || !Files.isDirectory(home.resolve("plugins/opensearch-knn"))) {
            throw new LocalOpenSearchException(
                    "There is no OpenSearch with k-NN in " + home + ": build the project, which assembles it there.");
        }
    }

    /**
     * Finds what Maven assembled: where {@value #HOME_PROPERTY} says, or else below the folder that {@code etalase.root}
     * names (by default the working directory).
     *
     * @throws LocalOpenSearchException if it is not there
     */
    public static OpenSearchDistribution locate() {
        String root = System.getProperty("etalase.root", "");
        Path assembled = Path.of(root, "infra", "local", "opensearch", "target", "opensearch-" + version());
        String home = System.getProperty(HOME_PROPERTY, assembled.toString());
        return new OpenSearchDistribution(Path.of(home).toAbsolutePath());
    }

    private static String version() {
        try (InputStream file = OpenSearchDistribution.class.getResourceAsStream("distribution.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
