package id.etalase.s3;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** A client of one bucket and a signer of addresses into it. Safe for use by several threads. */
public final class S3Connection implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Between two packets; S3 sends its first byte within a fraction of this. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** All tries of one call together; below the 29 s that API Gateway waits. */
    private static final Duration CALL = Duration.ofSeconds(25);

    private final S3Config config;
    private final S3Client client;
    private final S3Presigner presigner;

    private S3Connection(S3Config config, S3Client client, S3Presigner presigner) {
        this.config = config;
        this.client = client;
        this.presigner = presigner;
    }

    /** Connects with the credentials that the SDK finds by itself: the function's role, a profile, the environment. */
    public static S3Connection open(S3Config config) {
        return open(config, DefaultCredentialsProvider.builder().build());
    }

    /** Connects with given credentials. Makes no request. */
    public static S3Connection open(S3Config config, AwsCredentialsProvider credentials) {
        var client = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                // Other servers that speak S3 often lack the newer checksums, which the protocol demands nowhere here.
                // S3Proxy
                // does not know the signed trailer in which they are sent over plain HTTP.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(
                        calls -> calls.apiCallTimeout(CALL).retryStrategy(AwsRetryStrategy.standardRetryStrategy()));
        var presigner = S3Presigner.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(config.endpoint().isPresent())
                        .build());
        for (URI endpoint : config.endpoint().stream().toList()) {
            client.endpointOverride(endpoint).forcePathStyle(true);
            presigner.endpointOverride(endpoint);
        }
        return new S3Connection(config, client.build(), presigner.build());
    }

    /** The name of the bucket. */
    public String bucket() {
        return config.bucket();
    }

    /** For requests to the bucket. */
    public S3Client client() {
        return client;
    }

    /** For addresses into the bucket. */
    public S3Presigner presigner() {
        return presigner;
    }

    @Override
    public void close() {
        presigner.close();
        client.close();
    }
}
