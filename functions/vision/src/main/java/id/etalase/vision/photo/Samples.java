package id.etalase.vision.photo;

/** What the 8-bit samples of a pixel mean, and how they become red, green and blue. */
interface Samples {
    /** Converts pixels that lie one after another, samples interleaved, into RGB bytes. */
    void toRgb(byte[] samples, int pixels, byte[] rgb);
}
