package id.etalase.client.request;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which products an owner wants to see, and in which order.
 *
 * @param pageSize products that one call answers, 1 to 100
 */
public record ProductList(String store, Sort sort, int pageSize) {
    private static final int MAX_PAGE = 100;

    /** The order of the products. */
    public enum Sort {
        /** Those that need their owner first, then by name. */
        ATTENTION("attention"),
        /** By name. */
        NAME("name");

        private final String code;

        Sort(String code) {
            this.code = code;
        }
    }

    /** All products of a store, by name. */
    public static ProductList of(String store) {
        return new ProductList(store, Sort.NAME, MAX_PAGE);
    }

    /** As the API takes it. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("store", store);
        parameters.put("sort", sort.code);
        parameters.put("limit", Integer.toString(pageSize));
        return parameters;
    }
}
