package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.etalase.catalogue.access.Caller;
import id.etalase.catalogue.access.Role;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.Match;
import id.etalase.catalogue.index.NearestQuery;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.ProductIndex;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.search.ProductSearch;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchOutcome;
import id.etalase.catalogue.search.SearchRequest;
import id.etalase.catalogue.testing.FakeRecognizer;
import id.etalase.catalogue.testing.InMemoryProductIndex;
import id.etalase.catalogue.testing.NearestContract;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.Seed;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract of every index, and what only shows where l1 and the cosine disagree. */
class OpenSearchNearestByManhattanIT extends NearestContract {
    private static final int WIDE = 16;
    private static final int LIMIT = 20;
    private static final int QUERIES = 25;

    /** OpenSearch scores in single precision. */
    private static final Offset<Double> ROUNDING = within(1e-6);

    @RegisterExtension
    final LocalNode node = new LocalNode();

    @BeforeEach
    void create() {
        node.creation().ensure(Photos.DIMENSION, Distance.L1);
    }

    @Override
    protected ProductIndex index() {
        return node.index(Distance.L1);
    }

    @Override
    protected void settle() {
        node.refresh();
    }

    @Override
    protected Distance distance() {
        return Distance.L1;
    }

    @Test
    void nearest_embeddingsThatTheCosineOrdersOtherwise_isExactlyTheOrderOfL1() {
        RandomGenerator random = Seed.random();
        ProductIndex wide = emptyIndexOf(WIDE);
        InMemoryProductIndex byL1 = new InMemoryProductIndex(Distance.L1);
        InMemoryProductIndex byCosine = new InMemoryProductIndex(Distance.COSINE);
        List<PhotoDocument> photos = Photos.random(random, 360).stream()
                .map(photo -> photo.live() ? seen(photo, somewhere(random)) : photo)
                .toList();
        photos.parallelStream().forEach(wide::add);
        photos.forEach(byL1::add);
        photos.forEach(byCosine::add);
        settle();
        PhotoFilter filter = new PhotoFilter(
                new StoreScope.Stores(Set.of(new StoreId("toko-ani"), new StoreId("warung-budi"))),
                null,
                null,
                40_000L,
                null,
                null);

        int otherwise = 0;
        for (int i = 0; i < QUERIES; i++) {
            Embedding here = somewhere(random);
            for (PhotoFilter each : List.of(PhotoFilter.NONE, filter)) {
                NearestQuery query = new NearestQuery(here, LIMIT, each);
                assertThat(similarities(wide.nearest(query)))
                        .as("%s", query)
                        .hasSize(LIMIT)
                        .containsExactly(similarities(byL1.nearest(query)), ROUNDING);
                assertThat(wide.nearest(query)).extracting(Match::photo).allMatch(each::accepts);
                otherwise += keys(byL1.nearest(query)).equals(keys(byCosine.nearest(query))) ? 0 : 1;
            }
        }

        assertThat(otherwise)
                .as("queries that the cosine answers in another order")
                .isGreaterThan(QUERIES);
    }

    @Test
    void search_minScore_isHeldAgainstTheSimilarityByL1() {
        // At 30 degrees l1 is (1 - 0.866) + 0.5 = 0.634 of at most 2 sqrt(2): a score of 0.776, where the cosine is
        // 0.866.
        index().add(Photos.live("toko-ani.dekat", "1.jpg", 10));
        index().add(Photos.live("toko-ani.jauh", "1.jpg", 30));
        settle();
        Caller caller = new Caller("coop", Role.SEARCH, new StoreScope.Everything());
        SearchRequest request =
                new SearchRequest(new QuerySubject.Photo(FakeRecognizer.photo(0, "makanan")), 5, PhotoFilter.NONE, 0.8);

        SearchOutcome outcome = new ProductSearch(index(), new FakeRecognizer()).search(caller, request);

        assertThat(outcome).isInstanceOfSatisfying(SearchOutcome.Found.class, found -> {
            assertThat(keys(found.hits())).containsExactly("stores/toko-ani/products/dekat/1.jpg");
            assertThat(keys(found.nearMisses())).containsExactly("stores/toko-ani/products/jauh/1.jpg");
        });
    }

    private ProductIndex emptyIndexOf(int dimension) {
        Requests.send(() ->
                node.client().indices().delete(delete -> delete.index(node.alias() + "-v" + PhotoMapping.VERSION)));
        node.creation().ensure(dimension, Distance.L1);
        return index();
    }

    private static PhotoDocument seen(PhotoDocument photo, Embedding embedding) {
        Recognition.Recognized before = (Recognition.Recognized) photo.recognition();
        return new PhotoDocument(
                photo.key(), photo.origin(), new Recognition.Recognized(embedding, before.tags()), photo.facts());
    }

    private static Embedding somewhere(RandomGenerator random) {
        float[] vector = new float[WIDE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Embedding.ofDirection(vector);
    }

    /** Worked out from the photos that were found: the same figures in the same order are the same photos. */
    private static double[] similarities(List<Match> matches) {
        return matches.stream().mapToDouble(Match::similarity).toArray();
    }

    private static List<String> keys(List<Match> matches) {
        return matches.stream().map(match -> match.photo().key().text()).toList();
    }
}
