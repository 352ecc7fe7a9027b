package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;

/** An object that the bucket should hold, and what it should contain. */
record PlannedObject(ObjectKey key, Content content) {}
