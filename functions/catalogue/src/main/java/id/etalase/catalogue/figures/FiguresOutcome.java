package id.etalase.catalogue.figures;

import id.etalase.catalogue.product.StoreId;

/** What comes of asking for figures. */
public sealed interface FiguresOutcome {
    /** They are these. */
    record Summed(Figures figures) implements FiguresOutcome {}

    /** There are none: whoever runs the system keeps no search log. */
    record NotKept() implements FiguresOutcome {}

    /** The caller is no owner. */
    record NotAnOwner() implements FiguresOutcome {}

    /** The store is not one of the caller's. */
    record OutsideScope(StoreId store) implements FiguresOutcome {}
}
