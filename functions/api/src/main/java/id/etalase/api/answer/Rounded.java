package id.etalase.api.answer;

/** Scores and confidences to four decimals: what lies behind them is float arithmetic that differs by processor. */
public final class Rounded {
    private static final double STEPS = 10_000;

    private Rounded() {}

    /** So rounded, half to even. */
    public static double of(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
