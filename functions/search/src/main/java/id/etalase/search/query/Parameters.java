package id.etalase.search.query;

import id.etalase.api.http.Problem;
import id.etalase.api.http.ProblemException;
import id.etalase.api.http.ProblemType;
import id.etalase.catalogue.access.StoreScope;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.product.StoreId;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.catalogue.search.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request, gathered from wherever they stand. A mistake is remembered, so that the caller is told all
 * of them at once.
 */
final class Parameters {
    private static final int DEFAULT_LIMIT = 10;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    /** So much of a wrong value is repeated to the caller. */
    private static final int LONGEST_ECHO = 40;

    private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);
    private final List<Problem.Mistake> mistakes = new ArrayList<>();

    /**
     * Takes a value from the query string or a form. An empty one means that the parameter is not given, because that is
     * what a form sends for a field left empty.
     */
    void add(String name, String value) {
        Parameter.named(name)
                .ifPresentOrElse(
                        parameter -> add(parameter, value), () -> mistake(name, "is not a parameter of a search"));
    }

    /** Takes a value of a known parameter. */
    void add(Parameter parameter, String value) {
        if (!value.isBlank() && values.putIfAbsent(parameter, value.strip()) != null) {
            mistake(parameter.text(), "is given more than once");
        }
    }

    /** Whether words are looked for, right or wrong. */
    boolean hasWords() {
        return values.containsKey(Parameter.Q);
    }

    /** Remembers that something cannot be used. */
    void mistake(String name, String detail) {
        mistakes.add(new Problem.Mistake(name, detail));
    }

    /**
     * The search that these parameters ask for.
     *
     * @param shown a photo or a product, or null where the body has neither
     * @throws ProblemException naming every mistake, or saying that nothing is looked for
     */
    SearchRequest search(@Nullable QuerySubject shown) {
        QuerySubject.@Nullable Text text = parse(
                Parameter.Q,
                "1 to " + QuerySubject.Text.LONGEST + " characters with a letter or a digit among them",
                QuerySubject.Text::new);
        if (shown instanceof QuerySubject.Product && hasWords()) {
            mistake(Parameter.Q.text(), "cannot be given together with productId; send either, or q with a photo");
        }
        @Nullable
        Integer limit = parse(Parameter.LIMIT, "an integer from 1 to " + SearchRequest.MAX_LIMIT, Parameters::limit);
        @Nullable String category = parse(Parameter.CATEGORY, "a category's code, such as makanan", Parameters::code);
        @Nullable String kind = parse(Parameter.KIND, "a kind's code, such as kaos", Parameters::code);
        @Nullable String colour = parse(Parameter.COLOUR, "a colour's code, such as merah-muda", Parameters::code);
        @Nullable StoreId store = parse(Parameter.STORE, "a store's id", StoreId::new);
        @Nullable Long minPrice = parse(Parameter.MIN_PRICE, "whole rupiah, 0 or more", Parameters::price);
        @Nullable Long maxPrice = parse(Parameter.MAX_PRICE, "whole rupiah, 0 or more", Parameters::price);
        @Nullable Boolean inStock = parse(Parameter.IN_STOCK, "true or false", Parameters::truth);
        @Nullable Double minScore = parse(Parameter.MIN_SCORE, "a number from 0 to 1", Parameters::score);
        if (minPrice != null && maxPrice != null && minPrice > maxPrice) {
            mistake(Parameter.MIN_PRICE.text(), "must not be above maxPrice");
        }
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes.stream()
                    .sorted(Comparator.comparing(Problem.Mistake::parameter))
                    .toList()));
        }
        StoreScope scope = store == null ? new StoreScope.Everything() : new StoreScope.Stores(Set.of(store));
        return new SearchRequest(
                subject(shown, text),
                limit == null ? DEFAULT_LIMIT : limit,
                new PhotoFilter(scope, category, minPrice, maxPrice, inStock, null)
                        .tagged(TagType.KIND, kind)
                        .tagged(TagType.COLOUR, colour),
                minScore);
    }

    private static QuerySubject subject(@Nullable QuerySubject shown, QuerySubject.@Nullable Text text) {
        if (text == null) {
            if (shown == null) {
                throw new ProblemException(
                        ProblemType.BAD_BODY,
                        "Nothing is looked for. Send a photo, words in \"q\", or both; or, in JSON, a \"productId\".");
            }
            return shown;
        }
        return shown instanceof QuerySubject.Photo photo ? new QuerySubject.PhotoAndText(photo, text) : text;
    }

    private <T> @Nullable T parse(Parameter parameter, String form, Function<String, T> parser) {
        @Nullable String value = values.get(parameter);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            mistake(parameter.text(), "must be " + form + ", not \"" + echo(value) + "\"");
            return null;
        }
    }

    private static String echo(String value) {
        return value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "...";
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        require(limit >= 1 && limit <= SearchRequest.MAX_LIMIT);
        return limit;
    }

    private static String code(String text) {
        require(CODE.matcher(text).matches());
        return text;
    }

    private static long price(String text) {
        long price = Long.parseLong(text);
        require(price >= 0);
        return price;
    }

    private static boolean truth(String text) {
        require(text.equals("true") || text.equals("false"));
        return text.equals("true");
    }

    private static double score(String text) {
        double score = Double.parseDouble(text);
        require(score >= 0 && score <= 1);
        return score;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
