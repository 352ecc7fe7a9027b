package id.etalase.learning.features;

import java.time.Duration;

/**
 * What features cost.
 *
 * @param photos how many there were
 * @param embedded how many of them the model looked at this time; the others came from the cache
 * @param wall from the first to the last, several threads side by side
 * @param work what embedding every one of them costs one thread: measured this time, or when the cache was filled
 * @param threads that worked side by side
 */
public record FeatureTimes(int photos, int embedded, Duration wall, Duration work, int threads) {}
