package id.etalase.local.events;

import java.util.List;
import java.util.Set;

/** Works through batches. Called by several threads. */
@FunctionalInterface
interface BatchConsumer {
    /**
     * Works through a batch; throwing anything fails all of it.
     *
     * @return the ids of the messages that failed
     */
    Set<String> consume(List<Message> batch);
}
