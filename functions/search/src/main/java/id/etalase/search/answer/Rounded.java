package id.etalase.search.answer;

/** Scores and confidences to four decimals: what lies behind them is float arithmetic that differs by processor. */
final class Rounded {
    private static final double STEPS = 10_000;

    private Rounded() {}

    static double of(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
