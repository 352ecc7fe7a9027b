package id.etalase.opensearch;

import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.ProductId;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.TagType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** Says a {@link PhotoFilter} in OpenSearch's words. */
final class FilterQuery {
    private FilterQuery() {}

    /** Whether no photo at all can meet a filter; then there is no need to ask. */
    static boolean meetsNothing(PhotoFilter filter) {
        return (filter.scope() instanceof StoreScope.Stores some
                        && some.stores().isEmpty())
                || Set.of().equals(filter.among());
    }

    /** @param without more products to leave out */
    static Query of(PhotoFilter filter, Collection<ProductId> without) {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(term("status", PhotoSource.LIVE));
        if (filter.scope() instanceof StoreScope.Stores some) {
            bool.filter(terms("store", some.stores().stream().map(StoreId::value)));
        }
        filter.tags().forEach((type, code) -> bool.filter(term(field(type), code)));
        Set<ProductId> among = filter.among();
        if (among != null) {
            bool.filter(terms("product", among.stream().map(ProductId::toString)));
        }
        TagType confirmed = filter.confirmed();
        if (confirmed != null) {
            bool.filter(term("confirmed", confirmed.code()));
        }
        Boolean inStock = filter.inStock();
        if (inStock != null) {
            bool.filter(Query.of(
                    query -> query.term(term -> term.field("facts.inStock").value(FieldValue.of(inStock)))));
        }
        if (filter.minPrice() != null || filter.maxPrice() != null) {
            bool.filter(price(filter));
        }
        ProductId except = filter.except();
        List<String> left = Stream.concat(Stream.ofNullable(except), without.stream())
                .map(ProductId::toString)
                .toList();
        return (left.isEmpty() ? bool : bool.mustNot(terms("product", left.stream())))
                .build()
                .toQuery();
    }

    private static String field(TagType type) {
        return switch (type) {
            case CATEGORY -> "category";
            case KIND -> "kind";
            case COLOUR -> "colours";
        };
    }

    static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(FieldValue.of(value))));
    }

    private static Query terms(String field, Stream<String> values) {
        List<FieldValue> all = values.map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(some -> some.value(all))));
    }

    private static Query price(PhotoFilter filter) {
        Long min = filter.minPrice();
        Long max = filter.maxPrice();
        return Query.of(query -> query.range(range -> range.field("facts.price")
                .gte(min == null ? null : JsonData.of(min))
                .lte(max == null ? null : JsonData.of(max))));
    }
}
