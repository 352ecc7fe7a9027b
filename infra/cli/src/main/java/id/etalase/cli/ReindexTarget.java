package id.etalase.cli;

import id.etalase.cli.importing.PhotoBucket;
import id.etalase.local.RunningSystem;
import id.etalase.opensearch.KnnEngine;
import id.etalase.opensearch.OpenSearchConfig;
import id.etalase.opensearch.Signing;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose index is made anew: a deployed system's that is named, or that of the local one that runs. */
final class ReindexTarget {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The local system's directory. Default: .etalase in the project.")
    private @Nullable Path data;

    @Option(names = "--bucket", paramLabel = "NAME", description = "The photo bucket of a deployed system.")
    private @Nullable String bucketName;

    @Option(
            names = "--opensearch",
            paramLabel = "URL",
            description = "The OpenSearch of a deployed system, https://host.")
    private @Nullable URI openSearch;

    @Option(
            names = "--service",
            paramLabel = "es|aoss|none",
            description = "What requests to --opensearch are signed for. Default: ${DEFAULT-VALUE}.",
            defaultValue = "es")
    private String service = "es";

    @Option(names = "--region", paramLabel = "REGION", description = "The AWS Region of --opensearch.")
    private @Nullable String region;

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            description = "The name of the live index: IndexName. Default: ${DEFAULT-VALUE}.",
            defaultValue = "etalase-photos")
    private String alias = "etalase-photos";

    OpenSearchConfig index(Installation installation) {
        requireBothOrNeither();
        if (openSearch == null) {
            return OpenSearchConfig.local(running(installation).openSearch()).named(alias);
        }
        Signing signing = Signing.ofCode(service);
        if (signing != Signing.NONE && region == null) {
            throw new IllegalArgumentException("With --service " + service + ", name the --region.");
        }
        return new OpenSearchConfig(
                openSearch,
                signing,
                region == null ? "" : region,
                alias,
                signing == Signing.NONE ? KnnEngine.LUCENE : KnnEngine.FAISS);
    }

    PhotoBucket bucket(Installation installation) {
        requireBothOrNeither();
        return bucketName == null ? PhotoBucket.of(running(installation).bucket()) : PhotoBucket.onAws(bucketName);
    }

    private void requireBothOrNeither() {
        if ((bucketName == null) != (openSearch == null)) {
            throw new IllegalArgumentException("For a deployed system, name both --bucket and --opensearch.");
        }
    }

    private RunningSystem running(Installation installation) {
        return installation.running(data, "--bucket and --opensearch");
    }
}
