package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.cli.importing.RowResult.Outcome;
import id.etalase.client.answer.Reason;
import id.etalase.client.answer.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of each row what became of it.
 *
 * @param written objects that the bucket lacked
 */
record RowResults(
        Set<ObjectKey> written,
        Map<ObjectKey.Photo, Reason> rejected,
        Map<ProductId, Reason> factsProblems,
        Set<ObjectKey> pending) {
    /** Of a dry run: what would be written. */
    static RowResults before(Set<ObjectKey> written) {
        return new RowResults(written, Map.of(), Map.of(), Set.of());
    }

    List<RowResult> of(ImportPlan plan) {
        return plan.rows().stream().map(this::of).toList();
    }

    private RowResult of(PlannedRow row) {
        Words refusal = row.refusal();
        if (refusal != null) {
            return new RowResult(row.place(), row.product(), Outcome.REJECTED, refusal);
        }
        List<ObjectKey> keys = row.objects().stream().map(PlannedObject::key).toList();
        Optional<Reason> reason =
                keys.stream().flatMap(key -> reason(key).stream()).findFirst();
        if (reason.isPresent()) {
            return new RowResult(
                    row.place(), row.product(), Outcome.REJECTED, reason.get().message());
        }
        if (keys.stream().anyMatch(pending::contains)) {
            return new RowResult(row.place(), row.product(), Outcome.PENDING, null);
        }
        boolean changed = keys.stream().anyMatch(written::contains);
        return new RowResult(row.place(), row.product(), changed ? Outcome.IMPORTED : Outcome.UNCHANGED, null);
    }

    private Optional<Reason> reason(ObjectKey key) {
        return switch (key) {
            case ObjectKey.Photo photo -> Optional.ofNullable(rejected.get(photo));
            case ObjectKey.Facts facts -> Optional.ofNullable(factsProblems.get(facts.product()));
            default -> Optional.empty();
        };
    }
}
