package id.etalase.learning.evaluation;

/** A photo's place on a map of embeddings. */
public record MapPoint(double x, double y, PhotoRef photo) {}
