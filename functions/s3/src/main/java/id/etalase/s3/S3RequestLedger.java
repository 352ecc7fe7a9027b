package id.etalase.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.idempotency.KeptRequest;
import id.etalase.catalogue.idempotency.LedgerEntry;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.idempotency.RequestLedger;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Requests as objects beside the catalogue, under a prefix of which the bucket raises no events; its lifecycle removes them. Each is
 * a {@link ConditionalFile}.
 */
public final class S3RequestLedger implements RequestLedger {
    /** Where they lie. */
    public static final String PREFIX = "requests/";

    /** More than a function may answer (AWS Lambda quotas: 6 MB). */
    private static final int MAX_BYTES = 6 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final S3Client s3;
    private final String bucket;

    /** @param connection stays open as long as this is used */
    public S3RequestLedger(S3Connection connection) {
        this.s3 = connection.client();
        this.bucket = connection.bucket();
    }

    @Override
    public Optional<LedgerEntry> find(RequestKey key) {
        return with(key, file -> file.read().map(present -> new LedgerEntry(read(present.file()), present.etag())));
    }

    @Override
    public Optional<String> write(RequestKey key, Optional<String> over, KeptRequest request) {
        return with(key, file -> file.write(bytes(request), over));
    }

    private <T> T with(RequestKey key, Function<ConditionalFile, T> work) {
        try {
            return work.apply(new ConditionalFile(s3, bucket, text(key), MAX_BYTES));
        } catch (SdkException e) {
            throw new PhotoStoreUnavailableException("The bucket " + bucket + " did not answer for " + PREFIX, e);
        }
    }

    /** With a nonce that nobody reads: of two who claim a key at one instant, each must know its own entry from the other's. */
    private static byte[] bytes(KeptRequest request) {
        ObjectNode json = JSON.createObjectNode();
        json.put("fingerprint", request.fingerprint())
                .put("since", request.since().toString())
                .put("nonce", UUID.randomUUID().toString());
        request.answer().ifPresent(answer -> json.put("answer", answer));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static KeptRequest read(byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            return new KeptRequest(
                    json.path("fingerprint").asText(),
                    Instant.parse(json.path("since").asText()),
                    Optional.ofNullable(json.path("answer").textValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody else writes below " + PREFIX, e);
        }
    }

    /** The SHA-256 of caller and key: neither may be odd in an object's key, nor be read off a listing. */
    private static String text(RequestKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((key.caller() + "\n" + key.value()).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
