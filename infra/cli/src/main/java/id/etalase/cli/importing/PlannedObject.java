package id.etalase.cli.importing;

import id.etalase.catalogue.product.ObjectKey;

/** An object that the bucket should hold, and what it should contain. */
record PlannedObject(ObjectKey key, Content content) {
    /** Whether there is more in it than blank cells. */
    boolean saysSomething() {
        return !(content instanceof Content.OfPatch(FactsPatch patch)) || patch.saysSomething();
    }
}
