package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.learning.features.Vectors;
import id.etalase.learning.retrieval.QueryResult;
import id.etalase.learning.retrieval.RetrievalTask;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares what an index finds with the exact nearest by the model's own distance. */
final class IndexQuestion {
    private final Distance distance;
    private final RetrievalTask task;
    private final List<QueryResult> asked;

    /** @param asked with their exact nearest by that distance */
    IndexQuestion(Distance distance, RetrievalTask task, List<QueryResult> asked) {
        this.distance = distance;
        this.task = task;
        this.asked = asked;
    }

    IndexRecall ask(IndexRecall.Index index) {
        Vectors queries = task.queries().vectors();
        List<List<Integer>> found = index.nearest(
                distance,
                embeddings(task.gallery().vectors()),
                asked.stream()
                        .map(query -> new Embedding(queries.row(query.query())))
                        .toList());
        double recall = IntStream.range(0, asked.size())
                .mapToDouble(i -> recall(asked.get(i), found.get(i)))
                .average()
                .orElse(0);
        String remark = asked.size() + " queries drawn at random, the k nearest of "
                + task.gallery().size() + " photos in a real index against the exact k nearest by " + distance.code()
                + ".";
        return new IndexRecall(recall, IndexRecall.K, asked.size(), remark);
    }

    private static List<Embedding> embeddings(Vectors vectors) {
        return IntStream.range(0, vectors.size())
                .mapToObj(row -> new Embedding(vectors.row(row)))
                .toList();
    }

    private double recall(QueryResult query, List<Integer> found) {
        String own = task.queries().photos().get(query.query()).name();
        Set<Integer> hits = new HashSet<>(found.stream()
                .filter(place -> !task.gallery().photos().get(place).name().equals(own))
                .limit(IndexRecall.K)
                .toList());
        List<Integer> truth = query.nearest().stream().limit(IndexRecall.K).toList();
        hits.retainAll(truth);
        return hits.size() / (double) truth.size();
    }
}
