package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.StoreId;
import id.etalase.cli.terminal.Progress;
import id.etalase.s3.ProductJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the bucket to what a plan says; what is there already stays. */
final class Uploads {
    private static final int AT_A_TIME = 4;

    /** Nobody corrects one product that often in the time of a few requests. */
    private static final int FACTS_ATTEMPTS = 5;

    private final PhotoBucket bucket;
    private final Map<String, PhotoBucket.Present> present;
    private final Map<ObjectKey.Photo, String> etags = new ConcurrentHashMap<>();
    private final AtomicLong done = new AtomicLong();
    private final Set<ObjectKey> written = ConcurrentHashMap.newKeySet();

    Uploads(PhotoBucket bucket, StoreId store) {
        this.bucket = bucket;
        this.present = bucket.list("stores/" + store + "/products/");
    }

    /**
     * Uploads, several at a time; the facts first, so that whoever looks at a photo finds those of its product there.
     *
     * @return the state of each photo in the bucket, in the plan's order
     */
    SequencedMap<ObjectKey.Photo, String> run(ImportPlan plan, Progress progress) {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofPlatform().name("upload-", 1).factory())) {
            try {
                all(plan, object -> object.key() instanceof ObjectKey.Facts, workers, progress);
                all(plan, object -> !(object.key() instanceof ObjectKey.Facts), workers, progress);
            } catch (RuntimeException e) {
                workers.shutdownNow();
                throw e;
            }
        }
        return inOrderOf(plan);
    }

    private void all(ImportPlan plan, Predicate<PlannedObject> which, ExecutorService workers, Progress progress) {
        var uploads = plan.objects().stream()
                .filter(which)
                .<Future<?>>map(object -> workers.submit(() -> upload(object, progress)))
                .toList();
        uploads.forEach(Uploads::await);
    }

    private SequencedMap<ObjectKey.Photo, String> inOrderOf(ImportPlan plan) {
        SequencedMap<ObjectKey.Photo, String> ordered = new LinkedHashMap<>();
        plan.objects().stream()
                .map(PlannedObject::key)
                .filter(ObjectKey.Photo.class::isInstance)
                .map(ObjectKey.Photo.class::cast)
                .forEach(photo -> ordered.put(photo, Objects.requireNonNull(etags.get(photo))));
        return ordered;
    }

    /** The keys of the store's objects before. */
    Set<String> present() {
        return present.keySet();
    }

    /** The objects that were not there yet. */
    Set<ObjectKey> written() {
        return Set.copyOf(written);
    }

    /** The objects that a run would write; writes nothing. */
    Set<ObjectKey> missing(ImportPlan plan) {
        return plan.objects().stream()
                .filter(this::isMissing)
                .map(PlannedObject::key)
                .collect(Collectors.toSet());
    }

    private boolean isMissing(PlannedObject object) {
        try {
            if (object.key() instanceof ObjectKey.Facts) {
                Optional<PhotoBucket.Stored> there = stored(object);
                return !isThere(facts(object.content(), there), there);
            }
            return unchanged(object).isEmpty();
        } catch (IOException e) {
            throw unreadable(object, e);
        }
    }

    private static UncheckedIOException unreadable(PlannedObject object, IOException cause) {
        return new UncheckedIOException(
                "Cannot read what should become " + object.key().text(), cause);
    }

    private void upload(PlannedObject object, Progress progress) {
        try {
            if (object.key() instanceof ObjectKey.Facts) {
                uploadFacts(object);
            } else {
                uploadPhoto(object);
            }
            progress.reached(done.incrementAndGet());
        } catch (IOException e) {
            throw unreadable(object, e);
        }
    }

    private void uploadPhoto(PlannedObject object) throws IOException {
        @Nullable String etag = unchanged(object).orElse(null);
        if (etag == null) {
            etag = bucket.put(object.key().text(), object.content(), type(object.key()));
            written.add(object.key());
        }
        if (object.key() instanceof ObjectKey.Photo photo) {
            etags.put(photo, etag);
        }
    }

    /** Owners correct facts while an import runs: what they have written in between is read again, not written over. */
    private void uploadFacts(PlannedObject object) throws IOException {
        String key = object.key().text();
        Optional<PhotoBucket.Stored> there = stored(object);
        for (int attempt = 1; attempt <= FACTS_ATTEMPTS; attempt++) {
            byte[] facts = facts(object.content(), there);
            if (isThere(facts, there)) {
                return;
            }
            written.add(object.key()); // Even if its answer is lost and the next attempt finds it there.
            if (bucket.replace(key, facts, type(object.key()), there)) {
                return;
            }
            there = bucket.find(key);
        }
        throw new IllegalStateException(key + " is being changed by somebody else all the time. Import again later.");
    }

    private Optional<PhotoBucket.Stored> stored(PlannedObject object) {
        String key = object.key().text();
        return present.containsKey(key) ? bucket.find(key) : Optional.empty();
    }

    /** What is planned; and what an owner has confirmed about a product since it was imported, of which a plan knows nothing. */
    private static byte[] facts(Content planned, Optional<PhotoBucket.Stored> there) throws IOException {
        if (planned instanceof Content.OfPatch(FactsPatch patch)) {
            return there.map(stored -> patch.on(stored.bytes())).orElseGet(patch::alone);
        }
        try (InputStream in = planned.open()) {
            byte[] file = in.readAllBytes();
            return there.map(stored -> ProductJson.keepingTags(file, stored.bytes()))
                    .orElse(file);
        }
    }

    private static boolean isThere(byte[] facts, Optional<PhotoBucket.Stored> there) {
        return there.filter(stored -> Arrays.equals(stored.bytes(), facts)).isPresent();
    }

    private Optional<String> unchanged(PlannedObject object) throws IOException {
        PhotoBucket.Present there = present.get(object.key().text());
        if (there == null || there.size() != object.content().size()) {
            return Optional.empty();
        }
        return Optional.of(there.etag()).filter(object.content().md5()::equals);
    }

    private static String type(ObjectKey key) {
        String type = URLConnection.guessContentTypeFromName(key.text());
        return type == null ? "application/octet-stream" : type;
    }

    private static void await(Future<?> upload) {
        try {
            upload.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while uploading", e);
        }
    }
}
