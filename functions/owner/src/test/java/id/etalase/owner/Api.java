package id.etalase.owner;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.correction.TagCorrection;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.photo.ProductFactsStore;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Vocabulary;
import id.etalase.catalogue.testing.InMemoryPhotoStore;

/** The handler over two shops in memory. */
final class Api extends CheckedApi {
    private Api(ProductIndex index, ProductFactsStore facts, Vocabulary vocabulary) {
        super(new OwnerHandler(new TagCorrection(index, facts, vocabulary), TwoShops.CALLERS));
    }

    /** Over an index of its own making. */
    static Api over(ProductIndex index) {
        return new Api(index, new InMemoryPhotoStore(), ModelProfile.PLAIN.vocabulary());
    }

    /** Over the two shops, but what an owner confirms goes elsewhere. */
    static Api ofTwoShops(ProductFactsStore facts) {
        return new Api(TwoShops.index(), facts, ModelProfile.PLAIN.vocabulary());
    }

    /** Over the two shops, with a model that knows some words. */
    static Api ofTwoShops(Vocabulary vocabulary) {
        return new Api(TwoShops.index(), TwoShops.bucket(), vocabulary);
    }

    static Api ofTwoShops() {
        return ofTwoShops(TwoShops.bucket());
    }
}
