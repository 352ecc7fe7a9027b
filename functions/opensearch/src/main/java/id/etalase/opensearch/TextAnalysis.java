package id.etalase.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.analysis.Analyzer;
import org.opensearch.client.opensearch._types.analysis.TokenFilter;
import org.opensearch.client.opensearch._types.analysis.TokenFilterDefinition;
import org.opensearch.client.opensearch.indices.IndexSettingsAnalysis;
import org.opensearch.client.util.ObjectBuilder;

/**
 * How words of shops and of those who search are brought together: part of the settings of an index, and the same on every service,
 * for it needs no file there.
 *
 * <p>What a shop says is lower-cased and {@value #STEMMED}: cut down to stems, but for words that only look as if they had a prefix. What
 * somebody asks is treated alike, {@value #ASKED}: less the words that say nothing about goods, and then with synonyms. The order matters.
 * Synonyms come last, and OpenSearch reads their list through the filters before them: so the list holds words and meets stems, and
 * "kausnya" finds a t-shirt. They are added to questions only: an index of them would count each rare word as often as its common
 * synonym, and a changed list would change nothing about goods that are there.
 */
public enum TextAnalysis {
    /** That of Etalase. */
    SHOP {
        @Override
        IndexSettingsAnalysis.Builder filters(IndexSettingsAnalysis.Builder analysis) {
            return analysis.filter(
                            "unstemmed", filter(of -> of.keywordMarker(words -> words.keywords(read("unstemmed.txt")))))
                    .filter("stem", filter(of -> of.stemmer(stemmer -> stemmer.language("indonesian"))))
                    .filter("empty", filter(of -> of.stop(stop -> stop.stopwords(read("stopwords.txt")))))
                    .filter(
                            "synonyms",
                            filter(of -> of.synonymGraph(synonyms -> synonyms.synonyms(read("synonyms.txt")))))
                    .analyzer(STEMMED, analyzer(LOWER, FOLDED, "unstemmed", "stem"))
                    .analyzer(ASKED, analyzer(LOWER, FOLDED, "empty", "unstemmed", "stem", "synonyms"))
                    .analyzer(ASKED_AS_TYPED, analyzer(LOWER, FOLDED, "empty", "synonyms"));
        }
    },

    /** What OpenSearch's own analyzer for Indonesian is made of, to compare with. */
    INDONESIAN {
        @Override
        IndexSettingsAnalysis.Builder filters(IndexSettingsAnalysis.Builder analysis) {
            return analysis.filter("empty", filter(of -> of.stop(stop -> stop.stopwords("_indonesian_"))))
                    .filter("stem", filter(of -> of.stemmer(stemmer -> stemmer.language("indonesian"))))
                    .analyzer(STEMMED, analyzer(LOWER, "empty", "stem"))
                    .analyzer(ASKED, analyzer(LOWER, "empty", "stem"))
                    .analyzer(ASKED_AS_TYPED, analyzer(LOWER, FOLDED));
        }
    },

    /** Words as they are, to compare with. */
    PLAIN {
        @Override
        IndexSettingsAnalysis.Builder filters(IndexSettingsAnalysis.Builder analysis) {
            return analysis.analyzer(STEMMED, analyzer(LOWER, FOLDED))
                    .analyzer(ASKED, analyzer(LOWER, FOLDED))
                    .analyzer(ASKED_AS_TYPED, analyzer(LOWER, FOLDED));
        }
    };

    static final String STEMMED = "stemmed";
    static final String ASKED = "asked";
    static final String AS_TYPED = "as_typed";
    static final String ASKED_AS_TYPED = "asked_as_typed";

    private static final String LOWER = "lowercase";
    private static final String FOLDED = "asciifolding";

    abstract IndexSettingsAnalysis.Builder filters(IndexSettingsAnalysis.Builder analysis);

    /** The analyzers that {@link PhotoMapping} names. */
    IndexSettingsAnalysis settings() {
        return filters(new IndexSettingsAnalysis.Builder())
                .analyzer(AS_TYPED, analyzer(LOWER, FOLDED))
                .build();
    }

    private static Analyzer analyzer(String... filters) {
        return Analyzer.of(analyzer ->
                analyzer.custom(custom -> custom.tokenizer("standard").filter(List.of(filters))));
    }

    private static TokenFilter filter(
            Function<TokenFilterDefinition.Builder, ObjectBuilder<TokenFilterDefinition>> definition) {
        return TokenFilter.of(filter -> filter.definition(definition));
    }

    /** The lines of a list, less remarks. */
    static List<String> read(String resource) {
        try (InputStream list = Objects.requireNonNull(TextAnalysis.class.getResourceAsStream(resource), resource)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
