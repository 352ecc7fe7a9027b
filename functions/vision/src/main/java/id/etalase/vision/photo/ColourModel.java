package id.etalase.vision.photo;

/** Samples that speak for themselves. Colours with alpha are laid on white, as shops show cut-out products. */
enum ColourModel implements Samples {
    GREY {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0; i < pixels; i++) {
                put(rgb, i, samples[i], samples[i], samples[i]);
            }
        }
    },
    GREY_ALPHA {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0; i < pixels; i++) {
                byte grey = onWhite(samples[2 * i], samples[2 * i + 1]);
                put(rgb, i, grey, grey, grey);
            }
        }
    },
    RGB {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            System.arraycopy(samples, 0, rgb, 0, 3 * pixels);
        }
    },
    RGB_ALPHA {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0, s = 0; i < pixels; i++, s += 4) {
                byte alpha = samples[s + 3];
                put(rgb, i, onWhite(samples[s], alpha), onWhite(samples[s + 1], alpha), onWhite(samples[s + 2], alpha));
            }
        }
    },
    /** Full-range luma and chroma, as in JFIF. */
    YCBCR {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0, s = 0; i < pixels; i++, s += 3) {
                int y = samples[s] & 0xff;
                int cb = samples[s + 1] & 0xff;
                int cr = samples[s + 2] & 0xff;
                put(rgb, i, red(y, cr), green(y, cb, cr), blue(y, cb));
            }
        }
    },
    /** Inks stored inverted, 255 for none, as Adobe began and all followed; so a colour is its ink's paper times black's. */
    CMYK {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0, s = 0; i < pixels; i++, s += 4) {
                byte black = samples[s + 3];
                put(rgb, i, times(samples[s], black), times(samples[s + 1], black), times(samples[s + 2], black));
            }
        }
    },
    /** Inverted inks of which the first three went through luma and chroma, inverted once more (libjpeg, ycck_cmyk_convert). */
    YCCK {
        @Override
        public void toRgb(byte[] samples, int pixels, byte[] rgb) {
            for (int i = 0, s = 0; i < pixels; i++, s += 4) {
                int y = samples[s] & 0xff;
                int cb = samples[s + 1] & 0xff;
                int cr = samples[s + 2] & 0xff;
                byte black = samples[s + 3];
                put(rgb, i, times(~red(y, cr), black), times(~green(y, cb, cr), black), times(~blue(y, cb), black));
            }
        }
    };

    // The integer arithmetic of libjpeg's jdcolor.c, 16 fractional bits, so that colours equal PIL's to the last bit.
    private static final int HALF = 1 << 15;
    private static final int CR_RED = fixed(1.40200);
    private static final int CB_BLUE = fixed(1.77200);
    private static final int CR_GREEN = fixed(0.71414);
    private static final int CB_GREEN = fixed(0.34414);

    private static int fixed(double factor) {
        return (int) (factor * (1 << 16) + 0.5);
    }

    private static byte red(int y, int cr) {
        return clamp(y + ((CR_RED * (cr - 128) + HALF) >> 16));
    }

    private static byte green(int y, int cb, int cr) {
        return clamp(y + ((-CB_GREEN * (cb - 128) - CR_GREEN * (cr - 128) + HALF) >> 16));
    }

    private static byte blue(int y, int cb) {
        return clamp(y + ((CB_BLUE * (cb - 128) + HALF) >> 16));
    }

    private static byte clamp(int value) {
        return (byte) Math.clamp(value, 0, 255);
    }

    /** The colour that shows when one of some opacity lies on white paper. */
    static byte onWhite(int colour, int alpha) {
        int opacity = alpha & 0xff;
        return (byte) (((colour & 0xff) * opacity + 255 * (255 - opacity) + 127) / 255);
    }

    private static byte times(int a, int b) {
        return (byte) (((a & 0xff) * (b & 0xff) + 127) / 255);
    }

    private static void put(byte[] rgb, int pixel, byte red, byte green, byte blue) {
        rgb[3 * pixel] = red;
        rgb[3 * pixel + 1] = green;
        rgb[3 * pixel + 2] = blue;
    }
}
