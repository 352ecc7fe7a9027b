package id.etalase.catalogue.index;

/** Which writing of a document was read; opaque to everybody but the adapter that made it. */
public record Revision(String token) {}
