package id.etalase.opensearch;

import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.product.ProductId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.MatchBoolPrefixQuery;
import org.opensearch.client.opensearch._types.query_dsl.MatchQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * Says a {@link WordsQuery} in OpenSearch's words.
 *
 * <p>The weight is a sum of BM25 scores. A word counts most in the name, which is short and says what the thing is, then in the labels, which
 * a machine may have guessed, and least in the description; as a stem or a synonym for its full worth, with a typing error or as the
 * beginning of a word for a little. Whether the match is whole is asked of all fields together, for "red bag" may be a name and a label.
 */
final class SaidQuery {
    /** Best first; among equals by key, so that the same question has the same answer. */
    static final List<SortOptions> ORDER = List.of(
            SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
            KeyOrderScan.by("key", SortOrder.Asc));

    /** All words of up to three, and three of four from there on. */
    private static final String WHOLE = "3<-25%";

    /** Greater than any weight, so that whole matches come first. */
    private static final float WHOLE_FIRST = 4096;

    private static final float NAME = 2;
    private static final float LABELS = 1;
    private static final float ANYWHERE = 1;
    private static final float NEARLY = 0.2f;

    /** One letter wrong, from five letters on. Of shorter words too many are but one letter from each other. */
    private static final String ONE_ERROR = "AUTO:5,1000";

    /** The first letter is seldom wrong, and fixing it keeps the number of words to try small. */
    private static final int RIGHT_LETTERS = 1;

    /** What is one word to OpenSearch, or less: of letters that each stand for a word, and of signs, every one. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}\\p{IsHiragana}]]+|[^\\p{P}\\p{Z}\\p{C}]");

    /**
     * Each is looked for in several fields, with its synonyms and its near misses, and OpenSearch asks for 1,024 words and no more. Nobody
     * describes goods in more than this.
     */
    private static final int MOST_WORDS = 16;

    private SaidQuery() {}

    /** @param without more products to leave out */
    static Query of(WordsQuery query, Collection<ProductId> without) {
        String words = asked(query.words());
        return Query.of(of -> of.bool(bool -> bool.filter(FilterQuery.of(query.filter(), without))
                .should(match(PhotoMapping.NAME, words, match -> match.boost(NAME)))
                .should(match(PhotoMapping.LABELS, words, match -> match.boost(LABELS)))
                .should(match(PhotoMapping.SAID, words, match -> match.boost(ANYWHERE)))
                .should(match(
                        PhotoMapping.SAID_AS_TYPED,
                        words,
                        match -> erring(match).boost(NEARLY)))
                .should(begun(words, begun -> begun.boost(NEARLY)))
                .should(whole(words))
                .minimumShouldMatch("1")));
    }

    /** The question as it was typed, or of a very long one the first words, each once. */
    static String asked(String question) {
        List<String> words =
                WORD.matcher(question).results().map(MatchResult::group).toList();
        return words.size() > MOST_WORDS
                ? words.stream().distinct().limit(MOST_WORDS).collect(Collectors.joining(" "))
                : question;
    }

    private static Query whole(String words) {
        Query whole = Query.of(of ->
                of.bool(bool -> bool.should(match(PhotoMapping.SAID, words, match -> match.minimumShouldMatch(WHOLE)))
                        .should(match(
                                PhotoMapping.SAID_AS_TYPED,
                                words,
                                match -> erring(match).minimumShouldMatch(WHOLE)))
                        .should(begun(words, begun -> begun.minimumShouldMatch(WHOLE)))));
        return Query.of(of -> of.constantScore(score -> score.filter(whole).boost(WHOLE_FIRST)));
    }

    private static MatchQuery.Builder erring(MatchQuery.Builder match) {
        return match.fuzziness(ONE_ERROR).prefixLength(RIGHT_LETTERS);
    }

    private static Query match(String field, String words, UnaryOperator<MatchQuery.Builder> more) {
        MatchQuery.Builder match = new MatchQuery.Builder().field(field).query(FieldValue.of(words));
        return more.apply(match).build().toQuery();
    }

    /** The last word need not be typed to its end. */
    private static Query begun(String words, UnaryOperator<MatchBoolPrefixQuery.Builder> more) {
        MatchBoolPrefixQuery.Builder begun = new MatchBoolPrefixQuery.Builder()
                .field(PhotoMapping.SAID_AS_TYPED)
                .query(words);
        return more.apply(begun).build().toQuery();
    }

    /**
     * Beside {@link #WHOLE_FIRST} a very small weight is lost, but one of 0 would be none.
     *
     * @param hit of a search by such a query
     */
    static WordsMatch match(Hit<?> hit, PhotoSource source) {
        double score = Objects.requireNonNull(hit.score());
        boolean whole = score >= WHOLE_FIRST;
        double weight = whole ? Math.max(score - WHOLE_FIRST, Math.ulp(WHOLE_FIRST)) : score;
        return new WordsMatch(PhotoDocumentCodec.decode(source), weight, whole);
    }
}
