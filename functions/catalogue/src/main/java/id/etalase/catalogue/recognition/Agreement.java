package id.etalase.catalogue.recognition;

/**
 * How likely two photos of one store share a tag, by the {@link Distance#similarity} of their embeddings: a logistic
 * curve, {@code probability = 1 / (1 + exp(-slope * (similarity - midpoint)))}.
 *
 * @param midpoint the similarity at which it is as likely as not, -1 to 1; what lies farther apart has no say
 * @param slope how fast it rises there, above 0; the odds grow by the factor e with every {@code 1 / slope} of similarity
 */
public record Agreement(double midpoint, double slope) {
    /** @throws IllegalArgumentException if a value is out of its range */
    public Agreement {
        if (!(midpoint >= -1 && midpoint <= 1)) {
            throw new IllegalArgumentException("midpoint must be a similarity, -1 to 1, not " + midpoint);
        }
        if (!(slope > 0 && slope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("slope must be above 0, not " + slope);
        }
    }

    /** {@code probability / (1 - probability)} that they share a tag: 1 at the midpoint, more above. */
    public double odds(double similarity) {
        return Math.exp(slope * (similarity - midpoint));
    }

    /** Whether photos so far apart are at least as likely as not to share a tag. */
    public boolean likely(double similarity) {
        return similarity >= midpoint;
    }
}
