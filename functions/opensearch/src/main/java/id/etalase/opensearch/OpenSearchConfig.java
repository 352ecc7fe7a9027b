package id.etalase.opensearch;

import id.etalase.configuration.Settings;
import id.etalase.configuration.Settings.Setting;
import java.net.URI;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where the index is and how it is made.
 *
 * @param endpoint scheme, host and port
 * @param region of AWS, empty where nothing is signed
 * @param alias the name by which the index is read and written; the index behind it may change
 */
public record OpenSearchConfig(URI endpoint, Signing signing, String region, String alias, KnnEngine engine) {
    private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    /** A node of one's own with the defaults of a local system. */
    public static OpenSearchConfig local(URI endpoint) {
        return new OpenSearchConfig(endpoint, Signing.NONE, "", "etalase-photos", KnnEngine.LUCENE);
    }

    /** The same service, another index. */
    public OpenSearchConfig named(String other) {
        return new OpenSearchConfig(endpoint, signing, region, other, engine);
    }

    /**
     * Whether the index is an OpenSearch Serverless vector collection, which keeps {@link Edition}s side by side and has but one
     * engine, whatever the setting says.
     */
    public boolean serverless() {
        return signing == Signing.AOSS;
    }

    /**
     * Reads {@code ETALASE_OPENSEARCH_ENDPOINT}, {@code ETALASE_OPENSEARCH_SERVICE}, {@code ETALASE_INDEX}, {@code
     * ETALASE_KNN_ENGINE} and, where requests are signed, {@code AWS_REGION}.
     *
     * @return the configuration, to be asked for within {@link Settings#build}
     */
    public static Supplier<OpenSearchConfig> from(Settings settings) {
        Setting<URI> endpoint = settings.required(
                "ETALASE_OPENSEARCH_ENDPOINT",
                "where OpenSearch listens, such as https://host",
                OpenSearchConfig::origin);
        // Unsigned by default: whoever forgets it on AWS is told so by a plain 403.
        Setting<Signing> signing =
                settings.optional("ETALASE_OPENSEARCH_SERVICE", Signing.NONE, code -> signing(settings, code));
        Setting<String> region = settings.optional("AWS_REGION", "", text -> text);
        Setting<String> alias = settings.optional("ETALASE_INDEX", "etalase-photos", OpenSearchConfig::alias);
        // Lucene by default: it is in every distribution.
        Setting<KnnEngine> engine = settings.optional("ETALASE_KNN_ENGINE", KnnEngine.LUCENE, KnnEngine::ofCode);
        return () -> new OpenSearchConfig(endpoint.get(), signing.get(), region.get(), alias.get(), engine.get());
    }

    /** Only who signs must name a region. */
    private static Signing signing(Settings settings, String code) {
        Signing signing = Signing.ofCode(code);
        if (signing != Signing.NONE) {
            settings.required("AWS_REGION", "the region that OpenSearch is in", text -> text);
        }
        return signing;
    }

    private static URI origin(String text) {
        URI uri = URI.create(text);
        String scheme = uri.getScheme();
        boolean web = "http".equals(scheme) || "https".equals(scheme);
        boolean bare = uri.getHost() != null
                && (uri.getPath().isEmpty() || uri.getPath().equals("/"));
        if (!web || !bare) {
            throw new IllegalArgumentException("give http or https, a host and perhaps a port, and no path");
        }
        return uri;
    }

    private static String alias(String text) {
        if (!ALIAS.matcher(text).matches()) {
            throw new IllegalArgumentException("use up to 100 lower-case letters, digits and hyphens, a letter first");
        }
        return text;
    }
}
