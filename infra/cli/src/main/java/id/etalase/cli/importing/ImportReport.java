package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.client.answer.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an import came to.
 *
 * @param uploaded objects that the bucket lacked
 * @param live photos that can be found
 * @param rejected photos that cannot be used, and why
 * @param factsProblems products whose product.json cannot be used, and why
 * @param pending photos that were not looked at in time
 * @param duration from the first upload to the last photo
 * @param rows what became of each row of the source, in its order
 */
public record ImportReport(
        long uploaded,
        long live,
        Map<ObjectKey.Photo, Reason> rejected,
        Map<ProductId, Reason> factsProblems,
        List<ObjectKey.Photo> pending,
        Duration duration,
        List<RowResult> rows) {
    /** Photos that were brought in a second. */
    public double photosPerSecond() {
        return (live + rejected.size()) / Math.max(1e-3, duration.toMillis() / 1e3);
    }
}
