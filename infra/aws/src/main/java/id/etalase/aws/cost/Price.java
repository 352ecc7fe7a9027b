package id.etalase.aws.cost;

/**
 * What something costs.
 *
 * @param dollars US dollars, without tax
 * @param per how many units that buys
 * @param free units a month that a free tier gives
 * @param source title of the page that says so
 * @param checked how that was found out
 */
public record Price(double dollars, double per, double free, String source, String checked) {
    /** @throws IllegalArgumentException if a price is negative or for nothing */
    public Price {
        if (dollars < 0 || per <= 0 || free < 0) {
            throw new IllegalArgumentException("A price is at least 0 for more than 0 units: dollars=" + dollars
                    + " per=" + per + " free=" + free + " source=" + source);
        }
    }

    double of(double quantity, boolean freeTier) {
        return Math.max(0, quantity - (freeTier ? free : 0)) / per * dollars;
    }
}
