package id.etalase.indexing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.product.ObjectKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads the documents that S3 and SQS send. The forms are those of the Amazon S3 User Guide, "Event message structure", and
 * the AWS Lambda Developer Guide, "Using Lambda with Amazon SQS".
 */
final class EventReader {
    /** S3 adds fields in minor versions and may break the form in a major one. */
    private static final String S3_EVENT_VERSION = "2.";

    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    /** Source: Amazon EventBridge User Guide, "Creating a rule that runs on a schedule". */
    private static final String SCHEDULED = "Scheduled Event";

    private EventReader() {}

    /**
     * Reads what the function was invoked with.
     *
     * @throws MalformedEventException if it is neither from the queue nor from the bucket, a job or a schedule
     * @throws IOException if the stream breaks off
     */
    static IncomingEvent read(InputStream event) throws IOException {
        JsonNode root = parse(event.readAllBytes());
        if (JobReader.isJob(root)) {
            return JobReader.read(root);
        }
        if (root.path("detail-type").asText().equals(SCHEDULED)) {
            return new IncomingEvent.Schedule();
        }
        return fromQueue(root)
                ? new IncomingEvent.Batch(
                        records(root).stream().map(EventReader::message).toList())
                : new IncomingEvent.Notification(objects(root));
    }

    /**
     * Reads the objects that a notification names.
     *
     * @param notification what the bucket said
     * @return none for the test message that S3 sends when the notification is set up
     * @throws MalformedEventException if it is not from the bucket
     */
    static List<ObjectKey> objects(String notification) {
        return objects(parse(notification.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ObjectKey> objects(JsonNode notification) {
        return notification.path("Event").asText().equals("s3:TestEvent")
                ? List.of()
                : records(notification).stream().map(EventReader::object).toList();
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new MalformedEventException("It is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedEventException("It is not JSON.", e);
        }
    }

    private static List<JsonNode> records(JsonNode root) {
        JsonNode records = root.path("Records");
        if (!records.isArray()) {
            throw new MalformedEventException("It has no \"Records\": neither S3 nor SQS sent it.");
        }
        return StreamSupport.stream(records.spliterator(), false).toList();
    }

    private static boolean fromQueue(JsonNode root) {
        return root.path("Records").path(0).path("eventSource").asText().equals("aws:sqs");
    }

    private static IncomingEvent.Message message(JsonNode record) {
        return new IncomingEvent.Message(text(record, "messageId"), text(record, "body"), sent(record));
    }

    /** SQS says it in milliseconds since 1970, as text. Nothing but a metric needs it. */
    private static Optional<Instant> sent(JsonNode record) {
        long sent = record.at("/attributes/SentTimestamp").asLong();
        return sent > 0 ? Optional.of(Instant.ofEpochMilli(sent)) : Optional.empty();
    }

    private static ObjectKey object(JsonNode record) {
        if (!text(record, "eventSource").equals("aws:s3")
                || !text(record, "eventVersion").startsWith(S3_EVENT_VERSION)) {
            throw new MalformedEventException("A record is not an S3 event of version 2.");
        }
        return ObjectKey.parse(decoded(text(record.path("s3").path("object"), "key")));
    }

    /** S3 writes a key as a web form would: a space as {@code +}, and UTF-8 bytes as {@code %XX}. */
    static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("The key \"" + key + "\" is not URL-encoded.", e);
        }
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new MalformedEventException("A record has no \"" + field + "\".");
        }
        return value.textValue();
    }
}
