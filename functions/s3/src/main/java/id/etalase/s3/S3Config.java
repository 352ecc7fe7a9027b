package id.etalase.s3;

import id.etalase.configuration.Settings;
import id.etalase.configuration.Settings.Setting;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which bucket, and where. Credentials come from the AWS SDK's default chain.
 *
 * @param bucket its name
 * @param region of AWS, such as {@code ap-southeast-3}; any where an endpoint is given
 * @param endpoint of another server that speaks S3, empty for AWS itself
 */
public record S3Config(String bucket, String region, Optional<URI> endpoint) {
    /**
     * Reads {@code ETALASE_BUCKET}, {@code AWS_REGION} and, for a server other than AWS, {@code ETALASE_S3_ENDPOINT}.
     *
     * @return the configuration, to be asked for within {@link Settings#build}
     */
    public static Supplier<S3Config> from(Settings settings) {
        Setting<String> bucket = settings.required("ETALASE_BUCKET", "the bucket with the photos", text -> text);
        Setting<String> region =
                settings.required("AWS_REGION", "the region of the bucket, such as ap-southeast-3", text -> text);
        Setting<Optional<URI>> endpoint =
                settings.optional("ETALASE_S3_ENDPOINT", Optional.empty(), text -> Optional.of(server(text)));
        return () -> new S3Config(bucket.get(), region.get(), endpoint.get());
    }

    private static URI server(String text) {
        if (!text.matches("https?://[^/\\s]+/?")) {
            throw new IllegalArgumentException(
                    "write http or https, a host and perhaps a port, such as http://127.0.0.1:9000");
        }
        return URI.create(text);
    }
}
