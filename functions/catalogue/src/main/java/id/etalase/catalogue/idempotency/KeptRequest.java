package id.etalase.catalogue.idempotency;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a request.
 *
 * @param fingerprint tells it from others under the same key
 * @param since when it was begun; the beginning of time where it failed and may be begun anew
 * @param answer what came of it, empty while that is not known
 */
public record KeptRequest(String fingerprint, Instant since, Optional<String> answer) {}
