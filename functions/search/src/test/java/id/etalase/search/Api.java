package id.etalase.search;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.JpegRecognizer;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The handler over two shops in memory. */
final class Api extends CheckedApi {
    private Api(ProductIndex index, JpegRecognizer recognizer) {
        super(new SearchHandler(
                new ProductSearch(index, recognizer),
                new Shelf(index, recognizer.profile()),
                Api::link,
                TwoShops.CALLERS,
                recognizer.model()));
    }

    /** Over an index of its own making. */
    static Api over(ProductIndex index) {
        return new Api(index, new JpegRecognizer());
    }

    /** Over the two shops, asked with a model of which something is known. */
    static Api ofTwoShops(ModelProfile profile) {
        return new Api(TwoShops.index(), new JpegRecognizer(profile));
    }

    static Api ofTwoShops() {
        return ofTwoShops(ModelProfile.PLAIN);
    }

    private static URI link(ObjectKey.Photo photo) {
        String path = URLEncoder.encode(photo.text(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return URI.create("https://photos.example/" + path);
    }
}
