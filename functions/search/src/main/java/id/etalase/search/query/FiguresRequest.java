package id.etalase.search.query;

import id.etalase.api.http.ApiRequest;
import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.product.StoreId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code GET /v1/figures} asks.
 *
 * @param store null for all of the caller's
 * @param days today included, 1 to {@value SearchLog#DAYS_KEPT}
 */
public record FiguresRequest(@Nullable StoreId store, int days) {
    private static final int DEFAULT_DAYS = 30;

    /** @throws ProblemException naming every parameter that cannot be used */
    public static FiguresRequest read(ApiRequest request) {
        List<Problem.Mistake> mistakes = new ArrayList<>();
        @Nullable StoreId store = null;
        int days = DEFAULT_DAYS;
        for (Map.Entry<String, List<String>> parameter : request.query().entrySet()) {
            String name = parameter.getKey();
            List<String> values = parameter.getValue().stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (values.size() > 1) {
                mistakes.add(new Problem.Mistake(name, "is given more than once"));
            } else if (!values.isEmpty()) {
                String value = values.getFirst().strip();
                try {
                    switch (name) {
                        case "store" -> store = new StoreId(value);
                        case "days" -> days = days(value);
                        default -> mistakes.add(new Problem.Mistake(name, "is not a parameter of figures"));
                    }
                } catch (IllegalArgumentException e) {
                    mistakes.add(new Problem.Mistake(
                            name,
                            name.equals("days")
                                    ? "must be an integer from 1 to " + SearchLog.DAYS_KEPT
                                    : "must be a store's id"));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes.stream()
                    .sorted(Comparator.comparing(Problem.Mistake::parameter))
                    .toList()));
        }
        return new FiguresRequest(store, days);
    }

    private static int days(String text) {
        int days = Integer.parseInt(text);
        if (days < 1 || days > SearchLog.DAYS_KEPT) {
            throw new IllegalArgumentException();
        }
        return days;
    }
}
