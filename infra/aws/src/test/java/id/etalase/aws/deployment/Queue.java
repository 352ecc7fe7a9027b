package id.etalase.aws.deployment;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue in an emulator, seen by its operator. */
final class Queue implements AutoCloseable {
    private final SqsClient client;
    private final String url;

    Queue(EmulatedAws aws, String url) {
        this.client = SqsClient.builder()
                .endpointOverride(aws.endpoint())
                .region(Region.of(EmulatedAws.REGION))
                .credentialsProvider(EmulatedAws.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        this.url = url;
    }

    /** How many messages wait or are being worked on. */
    int messages() {
        Map<QueueAttributeName, String> counts = client.getQueueAttributes(request -> request.queueUrl(url)
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes();
        return counts.values().stream().mapToInt(Integer::parseInt).sum();
    }

    /** Takes what waits, for good. */
    List<Message> take() {
        List<Message> messages = client.receiveMessage(
                        request -> request.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(1))
                .messages();
        messages.forEach(message ->
                client.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle())));
        return messages;
    }

    @Override
    public void close() {
        client.close();
    }
}
