package id.etalase.catalogue.access;

/** What a caller may do. */
public enum Role {
    /** Search and look at products; for storefronts. */
    SEARCH,
    /** Also see what only owners should: rejected photos and their reasons. */
    OWNER
}
