package id.etalase.aws.deployment;

import id.etalase.s3.S3Config;
import id.etalase.s3.S3Connection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A running emulator of AWS. */
interface EmulatedAws extends AutoCloseable {
    String REGION = "ap-southeast-3";

    /** With whatever takes long on a machine that has other work: starts, large uploads. */
    Duration PATIENCE = Duration.ofMinutes(3);

    StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

    /** Where all its services listen, seen from the test. */
    URI endpoint();

    /** The same, seen from the emulator and its functions. */
    default URI endpointInside() {
        return endpoint();
    }

    /** An address that a function has made, as the test reaches it. */
    default URI seenFromHere(URI address) {
        return endpoint().resolve(address.getRawPath() + "?" + address.getRawQuery());
    }

    /** The bucket of a name, as the test reaches it. */
    default S3Connection bucket(String name) {
        return S3Connection.open(new S3Config(name, REGION, Optional.of(endpoint())), CREDENTIALS);
    }

    /** For services whose client is not among our dependencies. */
    default SignedHttp http() {
        return new SignedHttp(endpoint(), REGION);
    }

    @Override
    void close();
}
