package id.etalase.demo.scene;

import id.etalase.demo.paint.Pen;
import id.etalase.demo.thing.Good;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where goods are photographed. It draws each surface when it is first needed and keeps it; not for several threads at
 * once.
 */
public final class Studio {
    /** The side of a photo in pixels. */
    public static final int SIDE = 640;

    /** The good is drawn a little larger than it will be seen, so that it stays sharp when the view stretches it. */
    private static final int DRAWING = 720;

    private static final List<Surface> BENEATH = List.of(
            Surface.TEAK,
            Surface.LINEN,
            Surface.MAT,
            Surface.CONCRETE,
            Surface.IRONWOOD,
            Surface.BLUE_CLOTH,
            Surface.TERRAZZO,
            Surface.SAGE_CLOTH,
            Surface.PLASTER);
    private static final List<Surface> TABLES = List.of(
            Surface.TEAK,
            Surface.LINEN,
            Surface.IRONWOOD,
            Surface.MAT,
            Surface.TERRAZZO,
            Surface.BLUE_CLOTH,
            Surface.CONCRETE);
    private static final List<Surface> WALLS = List.of(
            Surface.PLASTER, Surface.BAMBOO, Surface.MINT_WALL, Surface.GARDEN, Surface.CLAY_WALL, Surface.CONCRETE);

    private final Map<Surface, Texture> textures = new EnumMap<>(Surface.class);

    /**
     * Draws a good, ready to be photographed.
     *
     * @param seed what its grain, views, grounds and lights follow from
     */
    public Sitting sitting(Good good, long seed) {
        BufferedImage drawing = Pen.picture(DRAWING, Good.SIZE, seed, good::draw);
        return new Sitting(this, new Raster(drawing, Good.SIZE), good.stance(), seed);
    }

    /** The surface a lying good gets in its photo of this number: another one for each number. */
    Texture beneath(long seed, int number) {
        return pick(BENEATH, seed, number * 2);
    }

    /** The table a standing good gets. */
    Texture table(long seed, int number) {
        return pick(TABLES, seed, number * 2);
    }

    /** The wall behind it. */
    Texture wall(long seed, int number) {
        return pick(WALLS, seed >>> 16, number);
    }

    private Texture pick(List<Surface> surfaces, long seed, int number) {
        Surface surface = surfaces.get((int) Math.floorMod((seed >>> 8) + number, (long) surfaces.size()));
        return textures.computeIfAbsent(surface, Surface::texture);
    }
}
