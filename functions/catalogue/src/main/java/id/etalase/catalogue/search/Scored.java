package id.etalase.catalogue.search;

import id.etalase.catalogue.index.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A product that was found.
 *
 * @param match with the score that callers see
 * @param enough whether that makes it a hit, where the caller has given no least score
 */
record Scored(Match match, boolean enough) {
    /** Hits and near misses, each in the order that they were found in. */
    record Split(List<Match> hits, List<Match> nearMisses) {}

    /** As many as were asked for, split. */
    static Split split(List<Scored> bestFirst, SearchRequest request) {
        Map<Boolean, List<Match>> sides = bestFirst.stream()
                .limit(request.limit())
                .collect(Collectors.partitioningBy(
                        scored -> scored.isHit(request.minScore()),
                        Collectors.mapping(Scored::match, Collectors.toList())));
        return new Split(sides.getOrDefault(true, List.of()), sides.getOrDefault(false, List.of()));
    }

    private boolean isHit(@Nullable Double minScore) {
        return minScore == null ? enough : match.similarity() >= minScore;
    }
}
