package id.etalase.catalogue.index;

/** A document as it was read, with the revision under which it may be changed. */
public record IndexEntry(PhotoDocument document, Revision revision) {}
