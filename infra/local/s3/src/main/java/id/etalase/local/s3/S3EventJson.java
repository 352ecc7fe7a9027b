package id.etalase.local.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.local.s3.ObjectEvent.Created;
import id.etalase.local.s3.ObjectEvent.Removed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes object events as S3 sends them to a queue or function ("Event message structure" in the Amazon S3 User Guide): one
 * record a document, event version 2.1.
 *
 * @param bucket the bucket's name
 * @param region the region it is said to be in, for example {@code ap-southeast-3}
 */
public record S3EventJson(String bucket, String region) {
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    /** What stands where AWS names the requester, the owner, the notification and the request. */
    private static final String LOCAL = "local";

    /** The whole document: the body of an SQS message, or what a function gets from S3 itself. */
    public String write(ObjectEvent event) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = document.putArray("Records").addObject();
        entry.put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", region)
                .put("eventTime", TIME.format(event.time()))
                .put("eventName", name(event));
        entry.putObject("userIdentity").put("principalId", LOCAL);
        entry.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        entry.putObject("responseElements").put("x-amz-request-id", LOCAL).put("x-amz-id-2", LOCAL);
        ObjectNode s3 = entry.putObject("s3").put("s3SchemaVersion", "1.0").put("configurationId", LOCAL);
        s3.putObject("bucket")
                .put("name", bucket)
                .put("arn", "arn:aws:s3:::" + bucket)
                .putObject("ownerIdentity")
                .put("principalId", LOCAL);
        describe(event, s3.putObject("object"));
        return document.toString();
    }

    private static String name(ObjectEvent event) {
        return switch (event) {
            case Created created ->
                switch (created.write()) {
                    case PUT -> "ObjectCreated:Put";
                    case COPY -> "ObjectCreated:Copy";
                    case COMPLETE_MULTIPART_UPLOAD -> "ObjectCreated:CompleteMultipartUpload";
                };
            case Removed removed -> "ObjectRemoved:Delete";
        };
    }

    private static void describe(ObjectEvent event, ObjectNode object) {
        object.put("key", encode(event.key()));
        if (event instanceof Created created) {
            object.put("size", created.size()).put("eTag", created.etag());
        }
        object.put("sequencer", HexFormat.of().withUpperCase().toHexDigits(event.sequence()));
    }

    /** As in a form, with a space as {@code +}; S3 leaves slashes as they are. */
    private static String encode(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
