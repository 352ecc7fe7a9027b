package id.etalase.indexing;

import java.util.List;

/**
 * What SQS is told: all other messages of the batch are done (AWS Lambda Developer Guide, "Handling errors for an SQS event
 * source in Lambda": partial batch responses).
 */
record BatchAnswer(List<Failure> batchItemFailures) {
    static BatchAnswer of(List<String> failed) {
        return new BatchAnswer(failed.stream().map(Failure::new).toList());
    }

    record Failure(String itemIdentifier) {}
}
