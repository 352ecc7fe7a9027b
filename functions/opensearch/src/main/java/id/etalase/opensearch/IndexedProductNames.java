package id.etalase.opensearch;

import id.etalase.catalogue.figures.ProductNames;
import id.etalase.catalogue.product.ProductId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;

/** The names of products as their photos' documents say them. */
public final class IndexedProductNames implements ProductNames {
    /** A line is some 200 bytes. */
    private static final int PAGE = 5_000;

    private final KeyOrderScan<Line> lines;

    /** @param alias the name of the product index in {@link OpenSearchConfig} */
    public IndexedProductNames(OpenSearchClient client, String alias) {
        this.lines = new KeyOrderScan<>(client, alias, PAGE, Line.class, List.of("product", "facts.name"));
    }

    @Override
    public Map<ProductId, String> of(Collection<ProductId> products) {
        Map<ProductId, String> names = new HashMap<>();
        lines.stream(FilterQuery.terms("product", products.stream().map(ProductId::toString)))
                .forEach(line -> {
                    @Nullable Facts facts = line.facts();
                    if (facts != null && facts.name() != null) {
                        names.putIfAbsent(ProductId.parse(line.product()), facts.name());
                    }
                });
        return names;
    }

    record Line(String product, @Nullable Facts facts) {}

    record Facts(@Nullable String name) {}
}
