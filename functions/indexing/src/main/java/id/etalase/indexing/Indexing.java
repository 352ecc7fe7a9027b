package id.etalase.indexing;

import id.etalase.catalogue.sync.CatalogueSweep;
import id.etalase.catalogue.sync.CatalogueSync;

/**
 * What the function does.
 *
 * @param sync with an object that may have changed
 * @param sweep to find those that nobody told it of
 */
record Indexing(CatalogueSync sync, CatalogueSweep sweep) {}
