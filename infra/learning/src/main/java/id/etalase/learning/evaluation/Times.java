package id.etalase.learning.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What features cost, both ways of the ResNet50 paper.
 *
 * @param photos different ones
 * @param keptSeconds its "model 1": all features read from the cache, from the first to the last; null without a cache
 * @param anewSeconds its "model 2": the work of one thread to embed all of them, measured when each was embedded
 * @param embedded how many of them were embedded in this run
 * @param wallSeconds of this run's extraction, several threads side by side
 * @param threads that worked side by side
 */
public record Times(
        int photos, @Nullable Double keptSeconds, double anewSeconds, int embedded, double wallSeconds, int threads) {}
