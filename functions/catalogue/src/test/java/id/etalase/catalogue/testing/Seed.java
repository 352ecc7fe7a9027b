package id.etalase.catalogue.testing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random numbers that can be had again. */
public final class Seed {
    private static final String PROPERTY = "etalase.test.seed";

    private Seed() {}

    /** Other numbers at each run; prints how to get the same ones again. */
    public static RandomGenerator random() {
        long seed = Long.getLong(PROPERTY, new SplittableRandom().nextLong());
        System.out.println("Random test; to repeat it: -D" + PROPERTY + "=" + seed);
        return new SplittableRandom(seed);
    }
}
