package id.etalase.indexing;

import id.etalase.catalogue.figures.SearchLog;
import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;

/**
 * What the function does.
 *
 * @param sync with an object that may have changed
 * @param sweep to find those that nobody told it of
 * @param searches of which the old ones are to be forgotten
 */
record Indexing(CatalogueSync sync, CatalogueSweep sweep, SearchLog searches) {}
