package id.etalase.cli.evaluation;

import id.etalase.catalogue.search.ConvexFusion;
import id.etalase.catalogue.search.Fusion;
import id.etalase.catalogue.search.QuerySubject;
import id.etalase.cli.terminal.Table;
import id.etalase.learning.judged.JudgedSearch;
import id.etalase.learning.judged.MinMaxFusion;
import id.etalase.learning.judged.RankedGain;
import id.etalase.learning.judged.ReciprocalRankFusion;
import id.etalase.opensearch.TextAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts judged searches in every way that there is, and says how good each is. */
public final class TextComparison {
    private static final List<Double> SHARES = List.of(0.3, 0.4, 0.5, 0.6, 0.7);
    private static final int RANKS = 60;

    private final DemoSearches searches;
    private final TextIndexes indexes;

    public TextComparison(DemoSearches searches, TextIndexes indexes) {
        this.searches = searches;
        this.indexes = indexes;
    }

    /** Words alone, for each way to bring words together: over all searches, and nDCG@10 by their kinds. */
    public List<String> words(List<JudgedSearch> judged) {
        List<JudgedSearch> alone = judged.stream()
                .filter(search -> search.photo() == null && search.right() > 0)
                .toList();
        Map<String, List<JudgedSearch>> kinds = alone.stream()
                .collect(Collectors.groupingBy(JudgedSearch::kind, LinkedHashMap::new, Collectors.toList()));
        List<String> header = new ArrayList<>(List.of("words alone", "P@5", "recall@10", "nDCG@10"));
        kinds.forEach((kind, some) -> header.add(kind + " (" + some.size() + ")"));
        Table table = new Table("l" + "r".repeat(header.size() - 1), header.toArray(String[]::new));
        for (TextAnalysis analysis : TextAnalysis.values()) {
            List<String> row = cells(analysis.name().toLowerCase(Locale.ROOT), mean(alone, words(analysis)));
            kinds.values()
                    .forEach(some -> row.add(figure(mean(some, words(analysis)).ndcg())));
            table.row(row.toArray(String[]::new));
        }
        return table.lines();
    }

    /** How many of the searches that should find nothing do so: have no hits. */
    public String nothing(List<JudgedSearch> judged) {
        List<JudgedSearch> none = judged.stream()
                .filter(search -> search.photo() == null && search.gains().isEmpty())
                .toList();
        long honest = none.stream()
                .filter(search -> find(TextAnalysis.SHOP, ConvexFusion.CHOSEN, new QuerySubject.Text(search.words()))
                        .hits()
                        .isEmpty())
                .count();
        return honest + " of " + none.size() + " searches for what nobody sells have no hits";
    }

    /** Searches with a photo: the photo alone, the words alone, and both, fused in several ways. */
    public List<String> photos(List<JudgedSearch> judged) {
        List<JudgedSearch> both =
                judged.stream().filter(search -> search.photo() != null).toList();
        Table table = new Table("lrrr", "photo with words (" + both.size() + ")", "P@5", "recall@10", "nDCG@10");
        add(table, "photo alone", both, search -> order(ConvexFusion.CHOSEN, photo(search)));
        add(table, "words alone", both, search -> order(ConvexFusion.CHOSEN, new QuerySubject.Text(search.words())));
        fusions().forEach((name, fusion) -> add(table, name, both, search -> order(fusion, both(search))));
        return table.lines();
    }

    private static Map<String, Fusion> fusions() {
        Map<String, Fusion> fusions = new LinkedHashMap<>();
        SHARES.forEach(share -> fusions.put("s / max, photo " + share, new ConvexFusion(share)));
        SHARES.forEach(share -> fusions.put("min-max, photo " + share, new MinMaxFusion(share)));
        fusions.put("reciprocal rank, k " + RANKS, new ReciprocalRankFusion(RANKS));
        return fusions;
    }

    private Function<JudgedSearch, List<String>> words(TextAnalysis analysis) {
        return search -> find(analysis, ConvexFusion.CHOSEN, new QuerySubject.Text(search.words()))
                .all();
    }

    private List<String> order(Fusion fusion, QuerySubject subject) {
        return find(TextAnalysis.SHOP, fusion, subject).all();
    }

    private DemoSearches.Found find(TextAnalysis analysis, Fusion fusion, QuerySubject subject) {
        return searches.find(indexes.of(analysis), fusion, subject);
    }

    private QuerySubject.Photo photo(JudgedSearch search) {
        return searches.photo(Objects.requireNonNull(search.photo()));
    }

    private QuerySubject both(JudgedSearch search) {
        return new QuerySubject.PhotoAndText(photo(search), new QuerySubject.Text(search.words()));
    }

    private static void add(
            Table table, String name, List<JudgedSearch> judged, Function<JudgedSearch, List<String>> find) {
        table.row(cells(name, mean(judged, find)).toArray(String[]::new));
    }

    private static RankedGain mean(List<JudgedSearch> judged, Function<JudgedSearch, List<String>> find) {
        return RankedGain.mean(judged.stream()
                .map(search -> RankedGain.of(search, find.apply(search)))
                .toList());
    }

    private static List<String> cells(String name, RankedGain gain) {
        return new ArrayList<>(List.of(name, figure(gain.precision()), figure(gain.recall()), figure(gain.ndcg())));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
