package id.etalase.opensearch;

import id.etalase.catalogue.index.IndexEntry;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.WriteOutcome;
import id.etalase.catalogue.product.ObjectKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds and writes the edition of a photo that stands, as far as this process can know: among those that searches see and those
 * that it has written itself and searches do not see yet.
 */
final class EditionWriter {
    private final Editions editions;
    private final InstantSource clock;
    private final PhotoLocks locks = new PhotoLocks();
    private final Recent<Known> written;

    /** The version for whoever adds a photo after finding none. */
    private final Recent<Version> missed;

    EditionWriter(Editions editions, InstantSource clock) {
        this.editions = editions;
        this.clock = clock;
        this.written = new Recent<>(clock);
        this.missed = new Recent<>(clock);
    }

    /**
     * An edition that this process has written.
     *
     * @param document empty if it removed the photo
     */
    private record Known(String id, Version version, Optional<PhotoDocument> document) {}

    /** The edition that stands: its version, and whether the photo is there. */
    private record Standing(Version version, boolean there) {}

    Optional<IndexEntry> find(ObjectKey.Photo key) {
        Instant looked = clock.instant();
        Optional<Edition<PhotoSource>> seen = editions.newest(key);
        Optional<Known> own = written.get(key)
                .filter(known ->
                        seen.stream().allMatch(edition -> edition.version().compareTo(known.version()) <= 0));
        Optional<Version> read = own.map(Known::version).or(() -> seen.map(Edition::version));
        Optional<PhotoDocument> photo = own.isPresent()
                ? own.flatMap(Known::document)
                : seen.flatMap(Edition::present).map(PhotoDocumentCodec::decode);
        Version next = Version.later(looked, read);
        if (photo.isEmpty()) {
            missed.put(key, next);
        }
        return photo.map(
                document -> new IndexEntry(document, new EditionRevision(read.orElseThrow(), next).revision()));
    }

    WriteOutcome add(PhotoDocument document) {
        ObjectKey.Photo key = document.key();
        return locks.with(key, () -> write(key, Optional.of(document), standing -> adding(key, standing)));
    }

    WriteOutcome replace(PhotoDocument document, EditionRevision revision) {
        ObjectKey.Photo key = document.key();
        return locks.with(key, () -> write(key, Optional.of(document), standing -> over(revision, standing)));
    }

    WriteOutcome remove(ObjectKey.Photo key, EditionRevision revision) {
        return locks.with(key, () -> write(key, Optional.empty(), standing -> over(revision, standing)));
    }

    /** Nothing if there is a photo, or if it was removed by one who looked later. */
    private Optional<Version> adding(ObjectKey.Photo key, Optional<Standing> standing) {
        Version version =
                missed.get(key).orElseGet(() -> Version.later(clock.instant(), standing.map(Standing::version)));
        return standing.stream()
                        .allMatch(
                                edition -> !edition.there() && edition.version().compareTo(version) < 0)
                ? Optional.of(version)
                : Optional.empty();
    }

    /** Nothing if another edition stands than the one that was read. */
    private static Optional<Version> over(EditionRevision revision, Optional<Standing> standing) {
        return standing.map(Standing::version).filter(revision.read()::equals).map(read -> revision.next());
    }

    private static Optional<Standing> standing(List<Edition<Edition.Line>> seen, Optional<Known> own) {
        return Stream.concat(
                        seen.stream().map(edition -> new Standing(edition.version(), !edition.removed())),
                        own.stream()
                                .map(known -> new Standing(
                                        known.version(), known.document().isPresent())))
                .max(Comparator.comparing(Standing::version));
    }

    /** @param claim the version to write under, given what stands; or nothing, if that is a conflict */
    private WriteOutcome write(
            ObjectKey.Photo key,
            Optional<PhotoDocument> document,
            Function<Optional<Standing>, Optional<Version>> claim) {
        List<Edition<Edition.Line>> seen = editions.all(key);
        Optional<Known> own = written.get(key);
        Optional<Version> version = claim.apply(standing(seen, own));
        if (version.isEmpty()) {
            return WriteOutcome.CONFLICT;
        }
        Version mine = version.get();
        Object source = document.<Object>map(
                        photo -> PhotoDocumentCodec.encode(photo).as(mine))
                .orElseGet(() -> PhotoDocumentCodec.tombstone(key, mine));
        written.put(key, new Known(editions.write(source), mine, document));
        missed.remove(key);
        Stream<String> older = Stream.concat(seen.stream().map(Edition::id), own.map(Known::id).stream());
        editions.discard(older.distinct().toList());
        return WriteOutcome.DONE;
    }
}
