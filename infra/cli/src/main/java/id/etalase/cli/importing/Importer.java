package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** Carries out import plans. */
public final class Importer {
    /** As long as the queue keeps trying: five times, with a rest between. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PhotoBucket bucket;
    private final EtalaseClient api;
    private final Terminal terminal;

    /** @param api with an owner's key: only owners are told which state of a photo was looked at */
    public Importer(PhotoBucket bucket, EtalaseClient api, Terminal terminal) {
        this.bucket = bucket;
        this.api = api;
        this.terminal = terminal;
    }

    /** Says of each row what {@link #run} would do with it, as far as can be told without the model; changes nothing. */
    public List<RowResult> preview(ImportPlan plan, StoreId store) {
        Uploads uploads = new Uploads(bucket, store);
        ImportPlan possible = plan.against(uploads.present());
        return RowResults.before(uploads.missing(possible)).of(possible);
    }

    /** Uploads what the bucket lacks and follows every photo of the plan. Doing it again goes on where it broke off. */
    public ImportReport run(ImportPlan plan, StoreId store) {
        long start = System.nanoTime();
        Uploads uploads = new Uploads(bucket, store);
        ImportPlan possible = plan.against(uploads.present());
        SequencedMap<ObjectKey.Photo, String> etags;
        try (Progress progress =
                terminal.progress("Uploading", " files", possible.objects().size())) {
            etags = uploads.run(possible, progress);
        }
        Following following = new Following(api, PATIENCE, System::nanoTime);
        try (Progress progress = terminal.progress("Indexing", " photos", etags.size())) {
            following.follow(etags, progress);
        }
        return report(possible, uploads.written(), following, Duration.ofNanos(System.nanoTime() - start));
    }

    private static ImportReport report(
            ImportPlan plan, Set<ObjectKey> written, Following following, Duration duration) {
        RowResults results = new RowResults(
                written, following.rejected(), following.factsProblems(), Set.copyOf(following.pending()));
        return new ImportReport(
                written.size(),
                following.live(),
                following.rejected(),
                following.factsProblems(),
                following.pending(),
                duration,
                results.of(plan));
    }
}
