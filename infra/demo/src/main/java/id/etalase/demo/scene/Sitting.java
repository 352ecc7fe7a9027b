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
        Film film = expose(view, light, ground);
        film.blur(light.blur());
        return film.jpeg(light.grain(), random.nextLong());
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

    private Film expose(View view, Light light, Ground ground) {
        int side = Studio.SIDE;
        Film film = new Film(side);
        Shadow shadow = Shadow.of(good, view, stance, side);
        Homography toDrawing = view.toPicture().inverse();
        double[] gains = {light.red(), light.green(), light.blue()};
        float[] rgb = new float[3];
        float[] argb = new float[4];
        double[] place = new double[2];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                toDrawing.map(x + 0.5, y + 0.5, place);
                good.sample(place[0], place[1], argb);
                float open = 1 - argb[0] / 255;
                if (open > 0) {
                    ground.sample(x, y, rgb);
                    open *= 1 - (float) light.shadow() * shadowAt(shadow, view, x, y);
                }
                double lit = light.at(2.0 * x / side - 1, 2.0 * y / side - 1);
                for (int channel = 0; channel < 3; channel++) {
                    film.expose(x, y, channel, (rgb[channel] * open + argb[channel + 1]) * lit * gains[channel]);
                }
            }
        }
        return film;
    }

    /** A shadow falls on the table and only faintly on the wall behind it. */
    private static float shadowAt(Shadow shadow, View view, int x, int y) {
        float onWall = Math.clamp((float) (view.horizon() - y) / 40, 0f, 1f);
        return shadow.at(x, y) * (1 - 0.6f * onWall);
    }
}
