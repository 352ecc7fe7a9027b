package id.etalase.search.query;

import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.shelf.ShelfOrder;
import id.etalase.catalogue.shelf.ShelfPosition;
import id.etalase.catalogue.shelf.ShelfRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code GET /v1/products} asks, from its query string. */
public final class ShelfRequests {
    private static final int DEFAULT_LIMIT = 50;
    private static final String STORE = "store";
    private static final String SORT = "sort";
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final Set<String> NAMES = Set.of(STORE, SORT, LIMIT, CURSOR);

    private final Map<String, List<String>> query;
    private final List<Problem.Mistake> mistakes = new ArrayList<>();

    private ShelfRequests(Map<String, List<String>> query) {
        this.query = query;
    }

    /** @throws ProblemException if it cannot be understood; mistakes are named all at once */
    public static ShelfRequest read(Map<String, List<String>> query) {
        return new ShelfRequests(query).request();
    }

    private ShelfRequest request() {
        query.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .sorted()
                .forEach(name -> mistake(name, "is none of cursor, limit, sort, store"));
        @Nullable StoreId store = value(STORE, "a store's id, such as toko-ani", StoreId::new);
        @Nullable
        ShelfOrder order = value(
                SORT, "attention or name", text -> ShelfOrder.of(text).orElseThrow(IllegalArgumentException::new));
        @Nullable
        Integer limit = value(LIMIT, "a whole number from 1 to " + ShelfRequest.MAX_LIMIT, ShelfRequests::limit);
        @Nullable
        ShelfPosition after = value(
                CURSOR, "what \"next\" of the page before said; leave it out to begin anew", ShelfPosition::parse);
        if (store == null && !query.containsKey(STORE)) {
            mistake(STORE, "must be a store's id, such as toko-ani: whose products to list");
        }
        ShelfOrder chosen = order == null ? ShelfOrder.ATTENTION : order;
        if (store != null
                && after != null
                && !(after.order() == chosen && after.product().store().equals(store))) {
            mistake(CURSOR, "is of another store or sort; leave it out to begin anew");
        }
        if (store == null || !mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes));
        }
        return new ShelfRequest(store, chosen, limit == null ? DEFAULT_LIMIT : limit, after);
    }

    private <T> @Nullable T value(String name, String form, Function<String, T> parser) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            mistake(name, "is given more than once");
            return null;
        }
        try {
            return parser.apply(values.getFirst());
        } catch (IllegalArgumentException e) {
            mistake(name, "must be " + form);
            return null;
        }
    }

    private void mistake(String name, String detail) {
        mistakes.add(new Problem.Mistake(name, detail));
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > ShelfRequest.MAX_LIMIT) {
            throw new IllegalArgumentException();
        }
        return limit;
    }
}
