package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.terminal.Progress;
import id.etalase.cli.terminal.Terminal;
import id.etalase.client.EtalaseClient;
import java.time.Duration;
import java.util.SequencedMap;

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

    /** Uploads what the bucket lacks and follows every photo of the plan. Doing it again goes on where it broke off. */
    public ImportReport run(ImportPlan plan, StoreId store) {
        long start = System.nanoTime();
        Uploads uploads = new Uploads(bucket, store);
        SequencedMap<ObjectKey.Photo, String> etags;
        try (Progress progress =
                terminal.progress("Uploading", " files", plan.objects().size())) {
            etags = uploads.run(plan, progress);
        }
        Following following = new Following(api, PATIENCE, System::nanoTime);
        try (Progress progress = terminal.progress("Indexing", " photos", etags.size())) {
            following.follow(etags, progress);
        }
        return new ImportReport(
                uploads.written(),
                following.live(),
                following.rejected(),
                following.factsProblems(),
                following.pending(),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
