package id.etalase.catalogue.search;

import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.MainObject;
import id.etalase.catalogue.recognition.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees in a query.
 *
 * @param tags what it was taken for
 * @param mainObject null where the query is no photo
 * @param threshold how alike a photo must be to be a hit, 0 to 1
 */
record Look(Embedding embedding, Tags tags, @Nullable MainObject mainObject, double threshold) {}
