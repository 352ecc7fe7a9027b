package id.etalase.demo.scene;

import id.etalase.demo.thing.Good;
import id.etalase.demo.thing.Stance;
import java.util.random.RandomGenerator;

/**
 * Where the camera stands.
 *
 * @param toPicture from the units of a drawing to the pixels of the photo
 * @param horizon the height in pixels at which the table meets the wall; above the picture when there is no wall to see
 * @param turn how far the ground is turned, in degrees
 */
record View(Homography toPicture, double horizon, double turn) {
    static View of(Stance stance, int side, RandomGenerator random) {
        return switch (stance) {
            case LYING -> lying(side, random);
            case STANDING -> standing(side, random);
        };
    }

    private static View lying(int side, RandomGenerator random) {
        double zoom = side / Good.SIZE * between(random, 0.96, 1.10);
        Homography view = Homography.move(-Good.SIZE / 2, -Good.SIZE / 2)
                .then(Homography.scale(1 / Good.SIZE, 1 / Good.SIZE))
                .then(Homography.turn(between(random, -16, 16)))
                .then(Homography.shear(between(random, -0.09, 0.09)))
                .then(Homography.scale(between(random, 0.93, 1.03), between(random, 0.93, 1.03)))
                .then(Homography.recede(between(random, -0.2, 0.2), between(random, -0.24, 0.24)))
                .then(Homography.scale(zoom * Good.SIZE, zoom * Good.SIZE))
                .then(Homography.move(side * between(random, 0.465, 0.535), side * between(random, 0.465, 0.535)));
        return new View(view, -side, between(random, -60, 60));
    }

    private static View standing(int side, RandomGenerator random) {
        double zoom = side / Good.SIZE * between(random, 0.92, 1.10);
        double floor = side * between(random, 0.865, 0.925);
        Homography view = Homography.move(-Good.SIZE / 2, -Good.FLOOR)
                .then(Homography.scale(1 / Good.SIZE, 1 / Good.SIZE))
                .then(Homography.turn(between(random, -4, 4)))
                .then(Homography.shear(between(random, -0.06, 0.06)))
                .then(Homography.scale(between(random, 0.93, 1.04), between(random, 0.95, 1.03)))
                .then(Homography.recede(between(random, -0.17, 0.17), between(random, -0.08, 0.10)))
                .then(Homography.scale(zoom * Good.SIZE, zoom * Good.SIZE))
                .then(Homography.move(side * between(random, 0.455, 0.545), floor));
        return new View(view, floor - side * between(random, 0.24, 0.40), between(random, -30, 30));
    }

    private static double between(RandomGenerator random, double low, double high) {
        return random.nextDouble(low, high);
    }
}
