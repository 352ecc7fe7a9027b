package id.etalase.cli.operations;

import id.etalase.aws.operations.QueueDepths;
import id.etalase.client.answer.Health;
import id.etalase.opensearch.IndexState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a system is.
 *
 * @param redrive the command that sends its dead letters again
 * @param alias of the index
 * @param index empty if there is none, or if nobody may say
 * @param indexFault why nobody may say; null if all is well
 * @param health empty if the API does not answer as it should
 */
public record SystemState(
        String redrive,
        QueueDepths queue,
        String alias,
        Optional<IndexState> index,
        @Nullable String indexFault,
        Optional<Health> health) {
    /** Whether there is nothing for people to do. */
    public boolean isWell() {
        return queue.deadLetters() == 0 && index.isPresent() && health.isPresent();
    }

    /** A line for each part. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("queue", queue.waiting() + " waiting, " + queue.inFlight() + " in work"));
        lines.add(line("dead letters", deadLetters()));
        lines.add(line(
                "index",
                index.map(there -> alias + " -> " + String.join(", ", there.indexes())
                                + String.format(Locale.ROOT, ", %,d photos", there.documents()))
                        .orElseGet(this::noIndex)));
        lines.add(line(
                "model",
                health.map(Health::model)
                        .map(model -> model.name() + " " + model.version() + " (" + shortened(model.sha256()) + ")")
                        .orElse("the API does not answer; it cannot without an index")));
        return lines;
    }

    private String noIndex() {
        return indexFault == null
                ? alias + " is not there; the first photo that is indexed makes it"
                : alias + " cannot be seen: " + indexFault + " (on AWS, only the parameter OperatorArn lets people in)";
    }

    private String deadLetters() {
        if (queue.deadLetters() == 0) {
            return "none";
        }
        String oldest = queue.oldestDeadLetter() == null ? "" : ", the oldest of " + queue.oldestDeadLetter();
        return queue.deadLetters() + oldest + "; when the cause is gone: " + redrive;
    }

    private static String shortened(String sum) {
        return sum.length() <= 12 ? sum : sum.substring(0, 12);
    }

    private static String line(String name, String text) {
        return String.format(Locale.ROOT, "%-14s%s", name, text);
    }
}
