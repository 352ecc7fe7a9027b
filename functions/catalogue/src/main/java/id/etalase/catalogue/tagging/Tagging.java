package id.etalase.catalogue.tagging;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.Agreement;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Looks at photos with the eyes of their store: what its owner has confirmed before has a say in what is guessed now. */
public final class Tagging {
    /** Neighbours that are asked for each type of tag: products, because one confirmation must not vote once a photo. */
    private static final int VOTERS = 10;

    private final ProductIndex index;
    private final Recognizer recognizer;
    private final ModelProfile profile;

    /** @param index holds the confirmed neighbours */
    public Tagging(ProductIndex index, Recognizer recognizer) {
        this.index = index;
        this.recognizer = recognizer;
        this.profile = recognizer.profile();
    }

    /**
     * Looks at a photo.
     *
     * @param product that it shows; its own confirmed tags have no say, for this is the guess that stands where they do not
     * @throws id.etalase.catalogue.index.IndexUnavailableException on a fault of the index that may pass
     */
    public Recognition look(ProductId product, byte[] photo) {
        return switch (recognizer.recognize(photo)) {
            case Recognition.Rejected rejected -> rejected;
            case Recognition.Recognized seen -> new Recognition.Recognized(seen.embedding(), tags(product, seen));
        };
    }

    /**
     * Facts as the model words them.
     *
     * @return unusable ones, naming the categories there are, if the owner has confirmed one that the model does not have
     */
    public FactsReading understood(FactsReading reading) {
        ProductFacts facts = reading.facts();
        if (facts.tags().all().isEmpty()) {
            return reading;
        }
        return profile.vocabulary().admits(facts.tags().category())
                ? new FactsReading.Read(facts.tagged(profile.vocabulary().labelled(facts.tags())))
                : new FactsReading.Unusable(ObjectKey.Facts.NAME + " cannot be used: \"tags.category\" must be one of "
                        + String.join(", ", profile.vocabulary().codes(TagType.CATEGORY)) + ".");
    }

    private Tags tags(ProductId product, Recognition.Recognized seen) {
        return new Tags(Arrays.stream(TagType.values())
                .flatMap(type -> tags(product, seen, type).stream())
                .toList());
    }

    private List<Tag> tags(ProductId product, Recognition.Recognized seen, TagType type) {
        Agreement agreement = profile.agreement(type);
        PhotoFilter confirmed = PhotoFilter.NONE
                .within(new StoreScope.Stores(Set.of(product.store())))
                .without(product)
                .confirmed(type);
        List<Voter> voters = index.nearest(new NearestQuery(seen.embedding(), VOTERS, confirmed)).stream()
                .filter(this::seenByThisModel)
                .filter(match -> agreement.likely(match.similarity()))
                .map(match ->
                        new Voter(match.photo().facts().facts().tags().of(type), agreement.odds(match.similarity())))
                .toList();
        return new TagVote(type, profile.tagThresholds(type)).decide(seen.tags().of(type), voters);
    }

    /** Similarities of two models' embeddings mean nothing. */
    private boolean seenByThisModel(Match match) {
        return match.photo()
                .origin()
                .modelFingerprint()
                .equals(recognizer.model().fingerprint());
    }
}
