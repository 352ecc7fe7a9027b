package id.etalase.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.local.lambda.LocalFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hands batches to a function as SQS does through an event source mapping with {@code ReportBatchItemFailures}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Partial batch responses</a>
 */
public final class SqsTrigger implements BatchConsumer {
    private static final String QUEUE = "arn:aws:sqs:local:000000000000:etalase-photos";

    private final LocalFunction function;
    private final ObjectMapper json = new ObjectMapper();

    /** @param function takes SQS events */
    public SqsTrigger(LocalFunction function) {
        this.function = function;
    }

    @Override
    public Set<String> consume(List<Message> batch) {
        try {
            return failures(json.readTree(function.invoke(json.writeValueAsBytes(event(batch)))));
        } catch (IOException e) {
            throw new UncheckedIOException("The function's answer is not JSON", e);
        }
    }

    private ObjectNode event(List<Message> batch) {
        ObjectNode event = json.createObjectNode();
        batch.forEach(message -> event.withArray("Records").add(record(message)));
        return event;
    }

    private ObjectNode record(Message message) {
        String sent = Long.toString(message.sent().toEpochMilli());
        ObjectNode record = json.createObjectNode();
        record.put("messageId", message.id());
        record.put("receiptHandle", message.id() + "#" + message.receives());
        record.put("body", message.body());
        record.putObject("attributes")
                .put("ApproximateReceiveCount", Integer.toString(message.receives()))
                .put("SentTimestamp", sent)
                .put("SenderId", "AIDAIENQZJOLO23YVJ4VO")
                .put("ApproximateFirstReceiveTimestamp", sent);
        record.putObject("messageAttributes");
        record.put("eventSource", "aws:sqs");
        record.put("eventSourceARN", QUEUE);
        record.put("awsRegion", "local");
        return record;
    }

    private static Set<String> failures(JsonNode answer) {
        Set<String> failures = new HashSet<>();
        answer.path("batchItemFailures")
                .forEach(failure -> failures.add(failure.path("itemIdentifier").asText()));
        return failures;
    }
}
