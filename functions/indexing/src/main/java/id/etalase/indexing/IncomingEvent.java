package id.etalase.indexing;

import id.etalase.catalogue.product.ObjectKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the function was invoked with. */
sealed interface IncomingEvent {
    /** Messages from the queue, answered one by one. */
    record Batch(List<Message> messages) implements IncomingEvent {
        public Batch {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What the bucket itself said, without a queue between.
     *
     * @param objects those that may have changed; none for the bucket's test message
     */
    record Notification(List<ObjectKey> objects) implements IncomingEvent {
        public Notification {
            objects = List.copyOf(objects);
        }
    }

    /** The time has come to look for what no event told of. */
    record Schedule() implements IncomingEvent {}

    /**
     * Tasks of an S3 Batch Operations job, answered one by one.
     *
     * @param schema of the invocation, {@code 1.0} or {@code 2.0}; the answer has the same
     * @param id of the invocation; the answer has the same
     */
    record Job(String schema, String id, List<Task> tasks) implements IncomingEvent {
        public Job {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * An object of a job's manifest.
     *
     * @param id what the job calls it
     */
    record Task(String id, ObjectKey object) {}

    /**
     * A message from the queue.
     *
     * @param id what the queue calls it
     * @param body what the bucket said, as text that has not been looked at yet
     * @param sent when it came to the queue; empty where that is not said
     */
    record Message(String id, String body, Optional<Instant> sent) {
        /** The seconds that it has waited, if that is known. */
        Optional<Double> age(InstantSource clock) {
            return sent.map(then ->
                    Math.max(0, Duration.between(then, clock.instant()).toMillis() / 1e3));
        }
    }
}
