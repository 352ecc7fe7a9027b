package id.etalase.learning.retrieval;

import id.etalase.learning.features.Vectors;
import java.util.Locale;

/** How far two embeddings lie apart; 0 for the same one. */
public enum Metric {
    /** One less the cosine of the angle; for embeddings have length 1, the cosine is their dot product. */
    COSINE {
        @Override
        double distance(Vectors queries, int query, Vectors gallery, int photo) {
            return 1 - queries.dot(query, gallery, photo);
        }
    },
    /** The length of the straight line between them (l2). Puts embeddings of length 1 in the order of the cosine. */
    EUCLIDEAN {
        @Override
        double distance(Vectors queries, int query, Vectors gallery, int photo) {
            return Math.sqrt(queries.squaredDistance(query, gallery, photo));
        }
    },
    /** The sum of the differences along each axis (l1). */
    MANHATTAN {
        @Override
        double distance(Vectors queries, int query, Vectors gallery, int photo) {
            return queries.absoluteDistance(query, gallery, photo);
        }
    };

    abstract double distance(Vectors queries, int query, Vectors gallery, int photo);

    /** The name in reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
