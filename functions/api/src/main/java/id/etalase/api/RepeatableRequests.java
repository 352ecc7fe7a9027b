package id.etalase.api;

import id.etalase.api.http.ApiAnswer;
import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.idempotency.Attempt;
import id.etalase.catalogue.idempotency.Claim;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.idempotency.RequestKey;
import id.etalase.catalogue.photo.PhotoStoreUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Requests with the header {@code Idempotency-Key} (after the IETF's draft "The Idempotency-Key HTTP Header Field"): each is done once, and
 * sent again it gets the answer of the first time.
 */
public final class RepeatableRequests {
    private static final String HEADER = "idempotency-key";

    /** In seconds: longer than any change takes when all is well. */
    private static final String RETRY_AFTER = "2";

    /** The first of the statuses that say that something is wrong here rather than with the request. */
    private static final int SERVER_FAULT = 500;

    private final Idempotency idempotency;

    public RepeatableRequests(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * Answers a request, whose caller is known by now.
     *
     * @param endpoint does what it asks
     * @throws ProblemException as the endpoint does, and where the header cannot be used or stands for another request
     */
    public ApiAnswer once(ApiRequest request, Supplier<ApiAnswer> endpoint) {
        return request.header(HEADER)
                .map(value -> attempt(request, key(request, value), endpoint))
                .orElseGet(endpoint);
    }

    private ApiAnswer attempt(ApiRequest request, RequestKey key, Supplier<ApiAnswer> endpoint) {
        return switch (idempotency.begin(key, KeptAnswer.fingerprint(request))) {
            case Attempt.First first -> first(request, first.claim(), endpoint);
            case Attempt.Repeated repeated -> KeptAnswer.read(repeated.answer()).with("Idempotency-Replayed", "true");
            case Attempt.OtherRequest other ->
                throw new ProblemException(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was sent with another request within the last day, and nothing was changed now. Give each"
                                + " request a key of its own, such as a random UUID, and repeat it only with that very request.");
            case Attempt.InProgress inProgress ->
                ProblemAnswer.of(
                        request,
                        Problem.of(
                                ProblemType.REQUEST_IN_PROGRESS,
                                "The same request is being done at this moment. Send it again in " + RETRY_AFTER
                                        + " seconds to learn what came of it."),
                        Map.of("Retry-After", RETRY_AFTER));
        };
    }

    private static ApiAnswer first(ApiRequest request, Claim claim, Supplier<ApiAnswer> endpoint) {
        ApiAnswer answer;
        try {
            answer = endpoint.get();
        } catch (ProblemException e) {
            settle(claim, ProblemAnswer.of(request, e.problem(), Map.of()));
            throw e;
        } catch (RuntimeException e) {
            try {
                claim.release();
            } catch (PhotoStoreUnavailableException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
        settle(claim, answer);
        return answer;
    }

    /**
     * A conflict or a fault of ours is not kept: the next attempt may well succeed. Where the bucket fails just now, the answer is still right; who repeats the
     * request is asked to wait, and after a minute it is done anew.
     */
    private static void settle(Claim claim, ApiAnswer answer) {
        try {
            if (answer.status() == ProblemType.CONFLICT.status() || answer.status() >= SERVER_FAULT) {
                claim.release();
            } else {
                claim.keep(KeptAnswer.write(answer));
            }
        } catch (PhotoStoreUnavailableException ignored) {
            return;
        }
    }

    private static RequestKey key(ApiRequest request, String value) {
        try {
            return new RequestKey(String.valueOf(request.keyId()), value);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badParameters(
                    List.of(new Problem.Mistake("Idempotency-Key", "must be " + RequestKey.FORM))));
        }
    }
}
