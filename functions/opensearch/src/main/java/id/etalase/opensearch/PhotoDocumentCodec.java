package id.etalase.opensearch;

import id.etalase.catalogue.index.InventoryItem;
import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoSummary;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.opensearch.PhotoSource.FactsSource;
import id.etalase.opensearch.PhotoSource.OriginSource;
import id.etalase.opensearch.PhotoSource.RejectionSource;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the domain's documents into sources and back, without loss. */
final class PhotoDocumentCodec {
    private PhotoDocumentCodec() {}

    /** Says that a photo is gone. */
    static Edition.Tombstone tombstone(ObjectKey.Photo key, Version version) {
        return new Edition.Tombstone(
                key.text(),
                key.product().store().value(),
                key.product().toString(),
                Edition.Tombstone.REMOVED,
                version.text());
    }

    static PhotoSource encode(PhotoDocument document) {
        ObjectKey.Photo key = document.key();
        return switch (document.recognition()) {
            case Recognition.Recognized seen ->
                new PhotoSource(
                        key.text(),
                        key.product().store().value(),
                        key.product().toString(),
                        PhotoSource.LIVE,
                        seen.embedding().toArray(),
                        document.tags().category(),
                        codes(document, TagType.KIND).stream().findFirst().orElse(null),
                        someOrNull(codes(document, TagType.COLOUR)),
                        someOrNull(labels(document)),
                        TagCodec.encode(seen.tags()),
                        confirmed(document),
                        null,
                        encode(document.facts()),
                        encode(document.origin()),
                        null);
            case Recognition.Rejected rejected ->
                new PhotoSource(
                        key.text(),
                        key.product().store().value(),
                        key.product().toString(),
                        PhotoSource.REJECTED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        confirmed(document),
                        new RejectionSource(rejected.reason().code(), rejected.detail()),
                        encode(document.facts()),
                        encode(document.origin()),
                        null);
        };
    }

    /** @throws IllegalArgumentException if this adapter cannot have written the source */
    static PhotoDocument decode(PhotoSource source) {
        return new PhotoDocument(
                key(source.key()), decode(source.origin()), recognition(source), decode(source.facts()));
    }

    /** @throws IllegalArgumentException if this adapter cannot have written the source */
    static PhotoSummary summary(PhotoSource source) {
        return PhotoSummary.of(
                key(source.key()),
                decode(source.origin()),
                source.status().equals(PhotoSource.LIVE),
                TagCodec.decode(source.tags()),
                decode(source.facts()));
    }

    /** @throws IllegalArgumentException if this adapter cannot have written the source */
    static InventoryItem decode(PhotoSource.Line line) {
        return new InventoryItem(key(line.key()), decode(line.origin()));
    }

    /**
     * @param origin of a line that has one
     * @throws IllegalArgumentException if this adapter cannot have written the source
     */
    static InventoryItem decode(Edition.Line line, OriginSource origin) {
        return new InventoryItem(key(line.key()), decode(origin));
    }

    private static ObjectKey.Photo key(String text) {
        if (ObjectKey.parse(text) instanceof ObjectKey.Photo photo) {
            return photo;
        }
        throw new IllegalArgumentException("The index holds a document for \"" + text + "\", which is no photo's key.");
    }

    private static Recognition recognition(PhotoSource source) {
        RejectionSource rejection = source.rejection();
        if (rejection != null) {
            return new Recognition.Rejected(RejectionReason.ofCode(rejection.reason()), rejection.detail());
        }
        float[] embedding = Objects.requireNonNull(source.embedding(), () -> source.key() + " has no embedding");
        return new Recognition.Recognized(new Embedding(embedding), TagCodec.decode(source.tags()));
    }

    private static @Nullable List<String> confirmed(PhotoDocument document) {
        return someOrNull(TagCodec.types(document.facts().facts().tags()));
    }

    private static List<String> codes(PhotoDocument document, TagType type) {
        return document.tags().of(type).stream().map(Tag::code).toList();
    }

    private static List<String> labels(PhotoDocument document) {
        return document.tags().all().stream()
                .map(Tag::label)
                .flatMap(label -> Stream.of(label.id(), label.en()))
                .distinct()
                .toList();
    }

    private static @Nullable List<String> someOrNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }

    private static FactsSource encode(FactsReading reading) {
        ProductFacts facts = reading.facts();
        URI link = facts.link();
        return new FactsSource(
                facts.name(),
                facts.price(),
                facts.description(),
                facts.stock(),
                link == null ? null : link.toString(),
                facts.inStock(),
                facts.tags().all().isEmpty() ? null : TagCodec.encode(facts.tags()),
                reading instanceof FactsReading.Unusable unusable ? unusable.problem() : null);
    }

    private static FactsReading decode(FactsSource facts) {
        String problem = facts.problem();
        if (problem != null) {
            return new FactsReading.Unusable(problem);
        }
        String link = facts.link();
        return new FactsReading.Read(new ProductFacts(
                facts.name(),
                facts.price(),
                facts.description(),
                facts.stock(),
                link == null ? null : URI.create(link),
                TagCodec.decode(facts.tags())));
    }

    private static OriginSource encode(Origin origin) {
        return new OriginSource(origin.photoEtag(), origin.factsEtag(), origin.modelFingerprint());
    }

    private static Origin decode(OriginSource origin) {
        return new Origin(origin.photoEtag(), origin.factsEtag(), origin.model());
    }
}
