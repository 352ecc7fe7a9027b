package id.etalase.vision.photo;

/**
 * Which pixels of a very large image are kept while it is decoded: one of every {@code acrossX} by {@code acrossY}. The rest is
 * lost without averaging, so a photo is thinned only as far as memory demands, and never below the detail the model's own
 * antialiased resize still needs.
 */
record Sampling(int acrossX, int acrossY) {
    /**
     * Thins the longer axis first until few enough pixels are left.
     *
     * @param detail no axis is thinned to fewer pixels than this
     * @param pixels how many are few enough
     */
    static Sampling of(int width, int height, int detail, long pixels) {
        int x = 1;
        int y = 1;
        while ((long) (width / x) * (height / y) > pixels) {
            boolean canX = width / (x + 1) >= detail;
            boolean canY = height / (y + 1) >= detail;
            if (canX && (width / x >= height / y || !canY)) {
                x++;
            } else if (canY) {
                y++;
            } else {
                break;
            }
        }
        return new Sampling(x, y);
    }
}
