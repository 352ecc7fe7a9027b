package id.etalase.model;

/**
 * The map of where in the photo an embedding comes from, which a network may give as its second tensor: float32 [1, height,
 * width], nothing below 0, the sum 1.
 *
 * @param width cells from left to right
 * @param height cells from top to bottom
 */
public record AttentionContract(int width, int height) {}
