package id.etalase.indexing;

import id.etalase.catalogue.product.ObjectKey;
import java.util.List;

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
     * A message from the queue.
     *
     * @param id what the queue calls it
     * @param body what the bucket said, as text that has not been looked at yet
     */
    record Message(String id, String body) {}
}
