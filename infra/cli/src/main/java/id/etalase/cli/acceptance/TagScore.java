package id.etalase.cli.acceptance;

/** How many photos were tagged with the right category. */
record TagScore(int photos, long right) {
    double share() {
        return (double) right / photos;
    }
}
