package id.etalase.aws.deployment;

import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The bucket from which CloudFormation takes templates and packages, as {@code sam deploy} makes one. Packages are larger than
 * what our functions' own connections are made for.
 */
final class Artifacts implements AutoCloseable {
    private static final String BUCKET = "etalase-artifacts";

    private final EmulatedAws aws;
    private final S3Client client;

    private Artifacts(EmulatedAws aws, S3Client client) {
        this.aws = aws;
        this.client = client;
    }

    /** Makes the bucket. */
    static Artifacts in(EmulatedAws aws) {
        S3Client client = S3Client.builder()
                .endpointOverride(aws.endpoint())
                .forcePathStyle(true)
                .region(Region.of(EmulatedAws.REGION))
                .credentialsProvider(EmulatedAws.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(EmulatedAws.PATIENCE))
                .build();
        client.createBucket(request -> request.bucket(BUCKET)
                .createBucketConfiguration(where -> where.locationConstraint(EmulatedAws.REGION)));
        return new Artifacts(aws, client);
    }

    /** Uploads a package; where SAM finds it. */
    String put(Path zip) {
        String key = zip.getFileName().toString();
        client.putObject(request -> request.bucket(BUCKET).key(key), zip);
        return "s3://" + BUCKET + "/" + key;
    }

    /** Uploads a template; where CloudFormation finds it. */
    URI putTemplate(String json) {
        client.putObject(request -> request.bucket(BUCKET).key("template.json"), RequestBody.fromString(json));
        return aws.endpointInside().resolve("/" + BUCKET + "/template.json");
    }

    @Override
    public void close() {
        client.close();
    }
}
