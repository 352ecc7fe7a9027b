package id.etalase.cli.operations;

import id.etalase.aws.operations.QueueDepths;
import id.etalase.client.answer.Health;
import id.etalase.opensearch.IndexState;
import java.util.Optional;

/**
 * How a system is.
 *
 * @param name what to call it
 * @param redrive the command that sends its dead letters again
 * @param index what can be said of the index
 * @param health empty if the API does not answer as it should
 * @param activities empty where somebody else shows them
 * @param disk empty where it is somebody else's
 */
public record SystemState(
        String name,
        Places places,
        String redrive,
        QueueDepths queue,
        Index index,
        Optional<Health> health,
        Optional<Activities> activities,
        Optional<DiskUse> disk) {
    /** What can be said of an index. */
    public sealed interface Index {
        /** The alias that it is known by. */
        String alias();

        /** It is there. */
        record Present(String alias, IndexState state) implements Index {}

        /** It is not there yet. */
        record Missing(String alias) implements Index {}

        /** Nobody may say; why. */
        record Hidden(String alias, String fault) implements Index {}
    }

    /** Whether there is nothing for people to do. */
    public boolean isWell() {
        return queue.deadLetters() == 0 && index instanceof Index.Present && health.isPresent();
    }
}
