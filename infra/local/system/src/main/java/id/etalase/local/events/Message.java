package id.etalase.local.events;

import java.time.Instant;

/**
 * One message of the queue.
 *
 * @param id unique within a run
 * @param body what was sent
 * @param sent when it was first sent
 * @param receives how often it was handed out, this time included; 0 while it waits for the first time
 */
record Message(String id, String body, Instant sent, int receives) {
    /** The same, handed out once more. */
    Message received() {
        return new Message(id, body, sent, receives + 1);
    }
}
