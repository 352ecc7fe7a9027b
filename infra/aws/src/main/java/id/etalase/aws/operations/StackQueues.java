package id.etalase.aws.operations;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A stack's queue of photo events and its dead letters. */
public final class StackQueues implements AutoCloseable {
    /** The most that one look takes. */
    private static final int LOOKED_AT = 10;

    private final SqsClient client;
    private final String queue;
    private final String deadLetters;

    private StackQueues(SqsClient client, String queue, String deadLetters) {
        this.client = client;
        this.queue = queue;
        this.deadLetters = deadLetters;
    }

    /** Opens those of a stack, with the credentials of the environment. */
    public static StackQueues of(StackOutputs outputs, String region) {
        return open(
                outputs,
                region,
                Optional.empty(),
                DefaultCredentialsProvider.builder().build());
    }

    /** @param endpoint something that speaks as SQS does */
    static StackQueues open(
            StackOutputs outputs, String region, Optional<URI> endpoint, AwsCredentialsProvider credentials) {
        SqsClientBuilder builder = SqsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials)
                .region(Region.of(region));
        endpoint.ifPresent(builder::endpointOverride);
        return new StackQueues(builder.build(), outputs.get("PhotoEventsUrl"), outputs.get("FailedPhotoEventsUrl"));
    }

    /** Counts; SQS counts approximately. */
    public QueueDepths depths() {
        Map<QueueAttributeName, String> events = attributes(queue);
        long dead = count(attributes(deadLetters), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
        return new QueueDepths(
                count(events, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)
                        + count(events, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED),
                count(events, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE),
                dead,
                dead == 0 ? null : oldest());
    }

    /**
     * Starts moving every dead letter back to where it came from; SQS does it in the background.
     *
     * @return how many there were, approximately; 0 if nothing was started
     */
    public long redrive() {
        Map<QueueAttributeName, String> attributes = attributes(deadLetters);
        long dead = count(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
        if (dead > 0) {
            String arn = attributes.get(QueueAttributeName.QUEUE_ARN);
            client.startMessageMoveTask(task -> task.sourceArn(arn));
        }
        return dead;
    }

    @Override
    public void close() {
        client.close();
    }

    /** Takes a look and lets go at once, so that nothing is hidden from anybody. */
    private @Nullable Instant oldest() {
        return client
                .receiveMessage(look -> look.queueUrl(deadLetters)
                        .maxNumberOfMessages(LOOKED_AT)
                        .visibilityTimeout(0)
                        .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP))
                .messages()
                .stream()
                .map(message -> message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP))
                .map(sent -> Instant.ofEpochMilli(Long.parseLong(sent)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<QueueAttributeName, String> attributes(String url) {
        return client.getQueueAttributes(asked -> asked.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                .attributes();
    }

    private static long count(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
        return Long.parseLong(attributes.getOrDefault(name, "0"));
    }
}
