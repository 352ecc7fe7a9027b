package id.etalase.cli.importing;

/**
 * How much a ZIP may unpack to: a file of a few kilobytes can be made to fill a disk.
 *
 * @param entries files and folders
 * @param entryBytes of one file, unpacked
 * @param totalBytes of all files, unpacked
 */
record ZipLimits(int entries, long entryBytes, long totalBytes) {
    /** A photo of 30 MiB is the largest that is looked at; a shop of 4 GiB has some ten thousand from a phone. */
    static final ZipLimits USUAL = new ZipLimits(50_000, 31_457_280L, 4L << 30);
}
