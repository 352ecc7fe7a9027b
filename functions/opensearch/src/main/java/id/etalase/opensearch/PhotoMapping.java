package id.etalase.opensearch;

import java.util.function.Function;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.KnnVectorProperty;
import org.opensearch.client.opensearch._types.mapping.ObjectProperty;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.util.ObjectBuilder;

/**
 * How a {@link PhotoSource} is indexed. Strict: a field that is not here is refused, so that no typing error becomes a
 * mapping.
 */
final class PhotoMapping {
    /** Grows whenever a field changes; then there is a new index, made anew from the bucket. */
    static final int VERSION = 3;

    static final String VERSION_KEY = "etalase";
    static final String SPACE_KEY = "space";
    static final String EMBEDDING = "embedding";
    static final String NAME = "facts.name";
    static final String DESCRIPTION = "facts.description";

    /** The labels of a photo's tags. */
    static final String LABELS = "labels";

    /** Name, description and labels together, as stems. */
    static final String SAID = "said";

    /** The same as it was typed, for typing errors and words that are not typed to their end. */
    static final String SAID_AS_TYPED = "said.as_typed";

    private PhotoMapping() {}

    static TypeMapping of(int dimension, VectorSpace space, KnnEngine engine) {
        return mapping(space, space.field(dimension, engine)).build();
    }

    /**
     * The same for {@link Edition}s on Serverless, whose only engine is Faiss.
     *
     * <p>It stores vectors as they are: Serverless would by default keep one bit of each number.
     */
    static TypeMapping ofEditions(int dimension, VectorSpace space) {
        KnnVectorProperty exact = space.field(dimension, KnnEngine.FAISS).toBuilder()
                .compressionLevel("1x")
                .build();
        return mapping(space, exact).properties("version", keyword()).build();
    }

    private static TypeMapping.Builder mapping(VectorSpace space, KnnVectorProperty embedding) {
        return new TypeMapping.Builder()
                .dynamic(DynamicMapping.Strict)
                .meta(VERSION_KEY, JsonData.of(VERSION))
                .meta(SPACE_KEY, JsonData.of(space.code()))
                .properties("key", keyword())
                .properties("store", keyword())
                .properties("product", keyword())
                .properties("status", keyword())
                .properties(EMBEDDING, embedding.toProperty())
                .properties("category", keyword())
                .properties("kind", keyword())
                .properties("colours", keyword())
                .properties(LABELS, words())
                .properties(SAID, said())
                .properties("tags", tags())
                .properties("confirmed", keyword())
                .properties(
                        "rejection",
                        object(fields -> fields.properties("reason", keyword()).properties("detail", stored())))
                .properties("facts", facts())
                .properties(
                        "origin",
                        object(fields -> fields.properties("photoEtag", stored())
                                .properties("factsEtag", stored())
                                .properties("model", keyword())));
    }

    private static Property tags() {
        return object(fields -> fields.properties("type", stored())
                .properties("code", keyword())
                .properties("id", stored())
                .properties("en", stored())
                .properties(
                        "confidence",
                        Property.of(property ->
                                property.double_(number -> number.index(false).docValues(false))))
                .properties("source", stored()));
    }

    private static Property facts() {
        return object(fields -> fields.properties("name", words())
                .properties("price", Property.of(property -> property.long_(number -> number)))
                .properties("description", words())
                .properties("stock", Property.of(property -> property.integer(number -> number)))
                .properties("link", stored())
                .properties("inStock", Property.of(property -> property.boolean_(flag -> flag)))
                .properties("tags", tags())
                .properties("problem", stored()));
    }

    private static Property keyword() {
        return Property.of(property -> property.keyword(keyword -> keyword));
    }

    /** Comes back with the document and cannot be asked for. */
    private static Property stored() {
        return Property.of(
                property -> property.keyword(keyword -> keyword.index(false).docValues(false)));
    }

    private static Property words() {
        return Property.of(property -> property.text(text -> text.analyzer(TextAnalysis.STEMMED)
                .searchAnalyzer(TextAnalysis.ASKED)
                .copyTo(SAID)));
    }

    private static Property said() {
        return Property.of(property -> property.text(text -> text.analyzer(TextAnalysis.STEMMED)
                .searchAnalyzer(TextAnalysis.ASKED)
                .fields(
                        "as_typed",
                        as -> as.text(typed ->
                                typed.analyzer(TextAnalysis.AS_TYPED).searchAnalyzer(TextAnalysis.ASKED_AS_TYPED)))));
    }

    private static Property object(Function<ObjectProperty.Builder, ObjectBuilder<ObjectProperty>> fields) {
        return Property.of(property -> property.object(fields));
    }
}
