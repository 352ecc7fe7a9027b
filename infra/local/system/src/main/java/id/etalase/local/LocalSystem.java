package id.etalase.local;

import id.etalase.api.Callers;
import id.etalase.catalogue.correction.OwnerChanges;
import id.etalase.catalogue.idempotency.Idempotency;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.catalogue.store.StoreProfiles;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;
import id.etalase.catalogue.upload.PhotoUpload;
import id.etalase.indexing.IndexingHandler;
import id.etalase.local.events.DeadLetters;
import id.etalase.local.events.EventQueue;
import id.etalase.local.events.QueueCounts;
import id.etalase.local.events.QueueLimits;
import id.etalase.local.events.SqsTrigger;
import id.etalase.local.gateway.ApiFunctions;
import id.etalase.local.gateway.ApiKeys;
import id.etalase.local.gateway.Gateway;
import id.etalase.local.gateway.GatewayLimits;
import id.etalase.local.keys.LocalKeys;
import id.etalase.local.lambda.LocalFunction;
import id.etalase.local.s3.ObjectEvent;
import id.etalase.local.s3.S3EventJson;
import id.etalase.owner.OwnerHandler;
import id.etalase.search.SearchHandler;
import id.etalase.vision.DjlRecognizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A running system: page, API, bucket, events and index. Closing it stops every part; the data stays. */
public final class LocalSystem implements AutoCloseable {
    /** The functions' timeouts in infra/template.yaml. */
    private static final Duration INDEXING_TIMEOUT = Duration.ofSeconds(60);

    private final Resources resources;
    private final RunningSystem running;
    private final EventQueue queue;
    private final int swept;

    private LocalSystem(Resources resources, RunningSystem running, EventQueue queue, int swept) {
        this.resources = resources;
        this.running = running;
        this.queue = queue;
        this.swept = swept;
    }

    /**
     * Starts every part; all of them answer when this returns. What changed in the bucket while no system ran is then being
     * caught up with.
     *
     * @param progress is told what is going on, a line each
     * @throws LocalSystemException if the data directory or a port is taken
     */
    public static LocalSystem start(LocalOptions options, Clock clock, Consumer<String> progress) {
        Resources resources = new Resources();
        try {
            return start(options, clock, progress, resources);
        } catch (RuntimeException | Error e) { // Also on an error: a child process must not stay behind.
            resources.closeAfter(e);
            throw e;
        }
    }

    private static LocalSystem start(
            LocalOptions options, Clock clock, Consumer<String> progress, Resources resources) {
        DataDirectory data =
                resources.add(DataDirectory.take(options.data().toAbsolutePath().normalize()));
        PortCheck.requireFree(options.ports());
        Engines engines = Engines.start(options, data, progress, resources);
        progress.accept("Starting the bucket");
        QueueLimits limits = QueueLimits.forWorkers(options.workers());
        EventQueue queue = new EventQueue(limits, new DeadLetters(data.resolve("dead-letters")), clock);
        S3EventJson notifications = new S3EventJson(LocalStorage.BUCKET, LocalStorage.REGION);
        LocalStorage storage = LocalStorage.start(
                data.resolve("bucket"),
                options.ports().bucket(),
                clock,
                event -> queue.send(notifications.write(event)),
                resources);
        resources.add(queue);

        DjlRecognizer recognizer = engines.recognizer();
        ProductIndex index = engines.index();
        CatalogueSweep sweep =
                new CatalogueSweep(storage.photos(), index, recognizer.model().fingerprint());
        queue.start(indexing(new CatalogueSync(storage.photos(), index, recognizer), sweep));
        progress.accept("Comparing the bucket with the index");
        int swept = raise(sweep.outdated(), clock, event -> queue.send(notifications.write(event)));
        LocalKeys keys = new LocalKeys(data.path());
        Callers callers = LocalCallers.with(keys);
        SearchHandler search = new SearchHandler(
                new ProductSearch(index, recognizer),
                new Shelf(index, recognizer.profile()),
                storage.links(),
                callers,
                recognizer.model());
        OwnerHandler owner = new OwnerHandler(
                OwnerChanges.of(
                        storage.photos(), storage.facts(), recognizer.profile().vocabulary()),
                new PhotoUpload(storage.uploads()),
                new StoreProfiles(storage.profiles()),
                new Idempotency(storage.requests(), clock),
                callers);
        Gateway gateway = resources.add(gateway(options, keys, search, owner, storage.endpoint(), clock));
        gateway.offer(queue);

        RunningSystem running = new RunningSystem(
                ProcessHandle.current().pid(),
                RunningSystem.startOf(ProcessHandle.current()),
                engines.openSearch().pid(),
                gateway.endpoint(),
                storage.asRunning(),
                engines.openSearch().endpoint());
        running.write(data.path());
        return new LocalSystem(resources, running, queue, swept);
    }

    private static SqsTrigger indexing(CatalogueSync sync, CatalogueSweep sweep) {
        return new SqsTrigger(new LocalFunction("indexing", new IndexingHandler(sync, sweep), INDEXING_TIMEOUT));
    }

    private static Gateway gateway(
            LocalOptions options, LocalKeys keys, SearchHandler search, OwnerHandler owner, URI photos, Clock clock) {
        GatewayLimits limits = GatewayLimits.API_GATEWAY;
        ApiFunctions functions = new ApiFunctions(
                new LocalFunction("search", search, limits.timeout()),
                new LocalFunction("owner", owner, limits.timeout()));
        try {
            return Gateway.start(
                    options.ports().web(), functions, ApiKeys.LOCAL.and(keys::idOf), limits, photos, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot serve on port " + options.ports().web(), e);
        }
    }

    /** Raises an event for each photo that the index is wrong about; which kind does not matter, only the key. */
    private static int raise(List<ObjectKey.Photo> outdated, Clock clock, Consumer<ObjectEvent> events) {
        outdated.forEach(photo -> events.accept(new ObjectEvent.Removed(photo.text(), clock.instant(), 0)));
        return outdated.size();
    }

    /** Where it is found. */
    public RunningSystem running() {
        return running;
    }

    /** What waits to be indexed. */
    public QueueCounts events() {
        return queue.counts();
    }

    /** Photos that had to be caught up with at the start. */
    public int swept() {
        return swept;
    }

    @Override
    public void close() {
        resources.close();
    }
}
