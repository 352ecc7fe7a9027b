package id.etalase.cli;

import id.etalase.cli.importing.PhotoBucket;
import id.etalase.client.EtalaseClient;
import id.etalase.client.Retries;
import id.etalase.local.RunningSystem;
import id.etalase.local.gateway.ApiKeys;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system a command speaks to: a deployed one that is named, or the local one that runs. */
final class Target {
    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A deployed API (with its stage). Default: the system that runs on this machine.")
    private @Nullable URI endpoint;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The API key for --endpoint; importing needs an owner's.")
    private @Nullable String key;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The local system's directory. Default: .etalase in the project.")
    private @Nullable Path data;

    EtalaseClient searchApi(Installation installation) {
        return api(installation, ApiKeys.SEARCH, Retries.NONE);
    }

    EtalaseClient ownerApi(Installation installation) {
        return ownerApi(installation, Retries.NONE);
    }

    EtalaseClient ownerApi(Installation installation, Retries retries) {
        return api(installation, ApiKeys.OWNER, retries);
    }

    /** @param bucket its name, for a deployed system; null for the local one's own */
    PhotoBucket bucket(Installation installation, @Nullable String bucket) {
        if (endpoint == null) {
            return PhotoBucket.of(running(installation).bucket());
        }
        if (bucket == null) {
            throw new IllegalArgumentException("With --endpoint, name the photo bucket with --bucket.");
        }
        return PhotoBucket.onAws(bucket);
    }

    /** @param localKey of the local system; a deployed one's is given */
    private EtalaseClient api(Installation installation, String localKey, Retries retries) {
        if (endpoint == null) {
            return new EtalaseClient(running(installation).web(), localKey, retries);
        }
        if (key == null) {
            throw new IllegalArgumentException("With --endpoint, give the API key with --key.");
        }
        return new EtalaseClient(endpoint, key, retries);
    }

    private RunningSystem running(Installation installation) {
        return installation.running(data, "--endpoint");
    }
}
