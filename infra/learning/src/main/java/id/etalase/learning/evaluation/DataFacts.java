package id.etalase.learning.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The photos behind a section.
 *
 * @param name of the manifest
 * @param queries photos asked about
 * @param gallery photos searched; 0 where nothing is
 * @param distribution how many of the photos asked about have each label; alphabetical
 * @param remarks what is odd about the data, such as photos that were rejected
 */
public record DataFacts(
        String name, int queries, int gallery, Map<String, Integer> distribution, List<String> remarks) {}
