package id.etalase.indexing;

import id.etalase.catalogue.index.IndexUnavailableException;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.sync.UnsettledPhotoException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What S3 Batch Operations is told (Amazon S3 User Guide, "Invoke AWS Lambda function", response keys). It tries again what failed for
 * the time being, and puts the rest into its report.
 */
record JobAnswer(String invocationSchemaVersion, String treatMissingKeysAs, String invocationId, List<Result> results) {
    private static final String DONE = "Succeeded";
    private static final String LATER = "TemporaryFailure";
    private static final String NEVER = "PermanentFailure";

    /** The report keeps no more of a result. */
    private static final int LONGEST = 1024;

    /**
     * Handles each task.
     *
     * @param handling says what went wrong with an object, if anything did
     */
    static JobAnswer of(IncomingEvent.Job job, Function<ObjectKey, Optional<RuntimeException>> handling) {
        List<Result> results = job.tasks().stream()
                .map(task -> result(task, handling.apply(task.object())))
                .toList();
        return new JobAnswer(job.schema(), LATER, job.id(), results);
    }

    private static Result result(IncomingEvent.Task task, Optional<RuntimeException> fault) {
        return fault.map(met -> new Result(task.id(), passing(met) ? LATER : NEVER, words(met)))
                .orElseGet(() -> new Result(task.id(), DONE, ""));
    }

    private static boolean passing(RuntimeException fault) {
        return fault instanceof IndexUnavailableException
                || fault instanceof PhotoStoreUnavailableException
                || fault instanceof UnsettledPhotoException;
    }

    private static String words(RuntimeException fault) {
        String words = fault.toString();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    record Result(String taskId, String resultCode, String resultString) {}
}
