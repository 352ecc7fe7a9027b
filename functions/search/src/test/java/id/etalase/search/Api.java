package id.etalase.search;

import id.etalase.api.testing.CheckedApi;
import id.etalase.api.testing.JpegRecognizer;
import id.etalase.api.testing.TwoShops;
import id.etalase.catalogue.figures.ProductNames;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.ObjectKey;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.shelf.Shelf;
import id.etalase.catalogue.testing.InMemorySearchLog;
import id.etalase.metrics.Meter;
import id.etalase.metrics.MeteredIndex;
import id.etalase.metrics.MeteredRecognizer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The handler over two shops in memory. */
final class Api extends CheckedApi {
    /** As if every product had its own code for a name. */
    private static final ProductNames NAMES =
            products -> products.stream().collect(Collectors.toMap(Function.identity(), ProductId::code));

    private static final Instant NOON_IN_JAKARTA = Instant.parse("2026-01-06T05:00:00Z");

    private Api(ProductIndex index, Recognizer recognizer, SearchLog log, Consumer<String> metrics) {
        this(index, recognizer, log, metrics, warning -> {});
    }

    private Api(
            ProductIndex index,
            Recognizer recognizer,
            SearchLog log,
            Consumer<String> metrics,
            Consumer<String> warnings) {
        this(index, recognizer, log, new Meter(() -> NOON_IN_JAKARTA, System::nanoTime, metrics), warnings);
    }

    private Api(ProductIndex index, Recognizer recognizer, SearchLog log, Meter meter, Consumer<String> warnings) {
        super(new SearchHandler(
                new ProductSearch(new MeteredIndex(index, meter), new MeteredRecognizer(recognizer, meter)),
                new Shelf(index, recognizer.profile()),
                Api::link,
                TwoShops.CALLERS,
                recognizer.model(),
                new Usage(log, NAMES, () -> NOON_IN_JAKARTA, meter, warnings)));
    }

    /** Over the two shops, noting what is asked. */
    static Api noting(SearchLog log, Consumer<String> metrics) {
        return new Api(TwoShops.index(), new JpegRecognizer(), log, metrics);
    }

    /** The same, and what is said of entries that were lost. */
    static Api noting(SearchLog log, Consumer<String> metrics, Consumer<String> warnings) {
        return new Api(TwoShops.index(), new JpegRecognizer(), log, metrics, warnings);
    }

    /** Over an index of its own making. */
    static Api over(ProductIndex index) {
        return new Api(index, new JpegRecognizer(), new InMemorySearchLog(), metrics -> {});
    }

    /** Over the two shops, asked with a model of which something is known. */
    static Api ofTwoShops(ModelProfile profile) {
        return new Api(TwoShops.index(), new JpegRecognizer(profile), new InMemorySearchLog(), metrics -> {});
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
