package id.etalase.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import id.etalase.catalogue.product.ObjectKey;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Reads what S3 Batch Operations invokes a function with. The forms are those of the Amazon S3 User Guide, "Invoke AWS Lambda
 * function". 1.0 names the bucket by its ARN and 2.0 by its name; this function has one bucket and needs neither.
 */
final class JobReader {
    private static final String SCHEMA = "invocationSchemaVersion";
    private static final Set<String> KNOWN = Set.of("1.0", "2.0");

    private JobReader() {}

    static boolean isJob(JsonNode root) {
        return root.has(SCHEMA);
    }

    /** @throws MalformedEventException if the schema is unknown or something is missing */
    static IncomingEvent.Job read(JsonNode root) {
        String schema = EventReader.text(root, SCHEMA);
        if (!KNOWN.contains(schema)) {
            throw new MalformedEventException(
                    "Invocation schema " + schema + " of S3 Batch Operations is not known; use one of " + KNOWN + ".");
        }
        JsonNode tasks = root.path("tasks");
        if (!tasks.isArray()) {
            throw new MalformedEventException("The job has no \"tasks\".");
        }
        List<IncomingEvent.Task> read = StreamSupport.stream(tasks.spliterator(), false)
                .map(JobReader::task)
                .toList();
        return new IncomingEvent.Job(schema, EventReader.text(root, "invocationId"), read);
    }

    /** Keys are URL-encoded, as they are in the manifest. */
    private static IncomingEvent.Task task(JsonNode task) {
        return new IncomingEvent.Task(
                EventReader.text(task, "taskId"),
                ObjectKey.parse(EventReader.decoded(EventReader.text(task, "s3Key"))));
    }
}
