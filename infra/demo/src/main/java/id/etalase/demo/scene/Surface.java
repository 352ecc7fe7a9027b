package id.etalase.demo.scene;

import id.etalase.demo.paint.Tone;

/** What goods lie or stand on, or what is behind them. */
enum Surface {
    /** Boards of pale wood. */
    TEAK {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return boards(noise, u, v, Tone.of(0xD9AA74), Tone.of(0xA06C3C));
        }
    },
    /** Boards of dark wood. */
    IRONWOOD {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return boards(noise, u, v, Tone.of(0x7E563C), Tone.of(0x452C20));
        }
    },
    /** A mat of plaited pandan leaves. */
    MAT {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return plait(noise, u, v, 20, Tone.of(0xD9BF86), Tone.of(0xA98A4E));
        }
    },
    /** A wall of split bamboo. */
    BAMBOO {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return plait(noise, u, v, 8, Tone.of(0xD2AE72), Tone.of(0x9C7440));
        }
    },
    /** Undyed linen. */
    LINEN {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return weave(noise, u, v, Tone.of(0xF1E8D8));
        }
    },
    /** A blue tablecloth. */
    BLUE_CLOTH {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return weave(noise, u, v, Tone.of(0x86AECF));
        }
    },
    /** A sage-green cloth. */
    SAGE_CLOTH {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return weave(noise, u, v, Tone.of(0xB7C9A0));
        }
    },
    /** Polished floor with chips of stone. */
    TERRAZZO {
        @Override
        Tone tone(Noise noise, double u, double v) {
            Tone ground = Tone.of(0xE4E0D8).darker(0.08 * noise.cloudy(u, v, 5, 5));
            double chip = noise.at(u * 40, v * 40, 40, 40);
            if (chip < 0.7) {
                return ground;
            }
            double kind = noise.knot((int) (u * 13), (int) (v * 13), 13, 13);
            Tone stone = kind < 0.35 ? Tone.of(0xB07A5A) : kind < 0.7 ? Tone.of(0x7E8A86) : Tone.of(0xD6B27C);
            return ground.mix(stone, Math.min(1, (chip - 0.7) * 14));
        }
    },
    /** A plastered wall, off-white. */
    PLASTER {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return Tone.of(0xEDE6DA)
                    .darker(0.10 * noise.cloudy(u, v, 6, 6) + 0.05 * noise.at(u * 170, v * 170, 170, 170));
        }
    },
    /** A painted wall, terracotta. */
    CLAY_WALL {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return Tone.of(0xDDA27E)
                    .darker(0.14 * noise.cloudy(u, v, 5, 5) + 0.05 * noise.at(u * 170, v * 170, 170, 170));
        }
    },
    /** A painted wall, mint. */
    MINT_WALL {
        @Override
        Tone tone(Noise noise, double u, double v) {
            return Tone.of(0xBFDDCF)
                    .darker(0.12 * noise.cloudy(u, v, 5, 5) + 0.04 * noise.at(u * 170, v * 170, 170, 170));
        }
    },
    /** A garden, far out of focus. */
    GARDEN {
        @Override
        Tone tone(Noise noise, double u, double v) {
            Tone leaves = Tone.of(0x5E8C3A).mix(Tone.of(0xC4DD8A), noise.at(u * 5, v * 5, 5, 5));
            double cellX = u * 7;
            double cellY = v * 7;
            int column = (int) cellX;
            int row = (int) cellY;
            double radius = 0.2 + 0.28 * noise.knot(column, row, 7, 7);
            double away = Math.hypot(cellX - column - 0.5, cellY - row - 0.5) / radius;
            double glow = 0.34 * noise.knot(row, column + 3, 7, 7) * Math.clamp((1 - away) * 9, 0, 1);
            return leaves.mix(Tone.of(0xFBF7C8), glow);
        }
    },
    /** Grey concrete. */
    CONCRETE {
        @Override
        Tone tone(Noise noise, double u, double v) {
            double pores = noise.at(u * 120, v * 120, 120, 120) > 0.93 ? 0.22 : 0;
            return Tone.of(0xBDBBB6).darker(0.2 * noise.cloudy(u, v, 6, 6) + pores);
        }
    };

    /** The tone at a place of the unit square, which repeats. */
    abstract Tone tone(Noise noise, double u, double v);

    /** A fresh piece of it. */
    Texture texture() {
        Noise noise = new Noise(name().hashCode());
        return new Texture((u, v) -> tone(noise, u, v));
    }

    private static Tone boards(Noise noise, double u, double v, Tone light, Tone dark) {
        int board = (int) (v * 4);
        double within = v * 4 - board;
        double shift = noise.knot(board, 7, 4, 64);
        double wave = 0.02 * noise.cloudy(u + shift, v, 3, 8);
        double grain = noise.cloudy(u + shift, v + wave, 3, 96);
        double rings = 0.5 + 0.5 * Math.sin(2 * Math.PI * (9 * (within + 0.22 * noise.cloudy(u + shift, v, 2, 8))));
        Tone wood = light.mix(dark, 0.5 * grain + 0.22 * rings + 0.25 * shift);
        double gap = Math.min(within, 1 - within);
        return gap < 0.022 ? wood.darker(0.65) : wood.darker(gap < 0.05 ? 0.15 : 0);
    }

    private static Tone plait(Noise noise, double u, double v, int strips, Tone light, Tone dark) {
        double x = u * strips;
        double y = v * strips;
        boolean across = ((int) x + (int) y) % 2 == 0;
        double over = across ? y - Math.floor(y) : x - Math.floor(x);
        double along = across ? x - Math.floor(x) : y - Math.floor(y);
        double edge = 4 * over * (1 - over);
        double bulge = 4 * along * (1 - along);
        double fibre = across ? noise.at(u * 24, v * 240, 24, 240) : noise.at(u * 240, v * 24, 240, 24);
        double own = noise.knot((int) x, (int) y, strips, strips);
        Tone strip = light.mix(dark, 0.30 * fibre + 0.35 * own + (across ? 0 : 0.16));
        return strip.darker(0.42 * (1 - Math.min(1, edge * 2.2)) + 0.22 * (1 - bulge));
    }

    private static Tone weave(Noise noise, double u, double v, Tone tone) {
        double warp = noise.at(u * 200, v * 26, 200, 26);
        double weft = noise.at(u * 26, v * 200, 26, 200);
        double folds = noise.cloudy(u, v, 3, 2);
        return tone.darker(0.08 * warp + 0.08 * weft + 0.15 * folds).lighter(0.1 * (1 - folds));
    }
}
