package id.etalase.local.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Writes the event notifications that S3 sends about the objects of one bucket.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event message
 *     structure</a>
 */
public final class S3Notifications {
    private final String bucket;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();

    /** @param bucket its name */
    public S3Notifications(String bucket, InstantSource clock) {
        this.bucket = bucket;
        this.clock = clock;
    }

    /**
     * An object was written.
     *
     * @param key as the bucket knows it, not encoded
     */
    public String created(String key, long size, String etag) {
        ObjectNode object = object(key);
        object.put("size", size);
        object.put("eTag", etag);
        return event("ObjectCreated:Put", object);
    }

    /**
     * An object was removed, or is looked at because it might have been.
     *
     * @param key as the bucket knows it, not encoded
     */
    public String removed(String key) {
        return event("ObjectRemoved:Delete", object(key));
    }

    /** S3 encodes a key as a form does ({@code +} for a blank) but leaves its slashes. */
    private ObjectNode object(String key) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
        return json.createObjectNode().put("key", encoded);
    }

    private String event(String name, ObjectNode object) {
        ObjectNode event = json.createObjectNode();
        ObjectNode record = event.putArray("Records").addObject();
        record.put("eventVersion", "2.1");
        record.put("eventSource", "aws:s3");
        record.put("awsRegion", "local");
        record.put("eventTime", clock.instant().toString());
        record.put("eventName", name);
        ObjectNode s3 = record.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", "etalase");
        s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
        s3.set("object", object);
        return event.toString();
    }
}
