package id.etalase.demo.scene;

import id.etalase.demo.thing.Stance;
import java.util.SplittableRandom;

/** A good in the studio, photographed as often as one likes, each time from another place in another light. */
public final class Sitting {
    private final Studio studio;
    private final Raster good;
    private final Stance stance;
    private final long seed;

    Sitting(Studio studio, Raster good, Stance stance, long seed) {
        this.studio = studio;
        this.good = good;
        this.stance = stance;
        this.seed = seed;
    }

    /**
     * The photo of a number; the same number gives the same bytes.
     *
     * @param number 1 or more
     * @return a JPEG, {@value Studio#SIDE} pixels wide and high
     */
    public byte[] photo(int number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number * 0x9E3779B97F4A7C15L);
        View view = View.of(stance, Studio.SIDE, random);
        Light light = Light.of(random);
        Ground ground = ground(view, number, random);
        Film film = new Film(Studio.SIDE, light.blur(), light.grain(), random);
        expose(film, view, light, ground);
        return film.jpeg();
    }

    private Ground ground(View view, int number, SplittableRandom random) {
        return switch (stance) {
            case LYING -> {
                Texture beneath = studio.beneath(seed, number);
                yield new Ground(beneath, beneath, view, Studio.SIDE, random);
            }
            case STANDING ->
                new Ground(studio.table(seed, number), studio.wall(seed, number), view, Studio.SIDE, random);
        };
    }

    private void expose(Film film, View view, Light light, Ground ground) {
        Shadow shadow = Shadow.of(good, view, stance, Studio.SIDE);
        Homography toDrawing = view.toPicture().inverse();
        float[] levels = new float[3 * Studio.SIDE];
        float[] drawn = new float[4 * Studio.SIDE];
        float[] shares = new float[Studio.SIDE];
        for (int y = 0; y < Studio.SIDE; y++) {
            ground.row(y, levels);
            shadow.row(y, shares);
            good.row(toDrawing, y + 0.5, drawn);
            lay(drawn, shares, (float) (light.shadow() * onSurface(view, y)), levels);
            light.shine(2.0 * y / Studio.SIDE - 1, levels);
            film.expose(levels);
        }
    }

    /** A shadow falls on the table and only faintly on the wall behind it. */
    private static double onSurface(View view, int y) {
        return 1 - 0.6 * Math.clamp((view.horizon() - y) / 40, 0, 1);
    }

    /** Lays the good and its shadow over the ground. */
    private static void lay(float[] drawn, float[] shares, float shadow, float[] levels) {
        for (int x = 0; x < shares.length; x++) {
            float open = (1 - drawn[4 * x] / 255) * (1 - shadow * shares[x]);
            levels[3 * x] = levels[3 * x] * open + drawn[4 * x + 1];
            levels[3 * x + 1] = levels[3 * x + 1] * open + drawn[4 * x + 2];
            levels[3 * x + 2] = levels[3 * x + 2] * open + drawn[4 * x + 3];
        }
    }
}
