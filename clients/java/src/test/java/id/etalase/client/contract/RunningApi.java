package id.etalase.client.contract;

import java.net.URI;

/** A running system, as the suite needs to know it. */
public interface RunningApi {
    /** The address before {@code /v1}. */
    URI endpoint();

    /** A key of the role search, for every store. */
    String searchKey();

    /** A key of the role owner, for every store. */
    String ownerKey();

    /** A JPEG that the system can look at; another for each number. */
    byte[] photo(int number);

    /** An address that the system has made, as the suite reaches it. */
    default URI seenFromHere(URI address) {
        return address;
    }

    /** Whether its gateway lets bytes through as they are; not all emulators read from the template which media types are bytes. */
    default boolean takesBytes() {
        return true;
    }

    /** Whether its gateway's own refusals are in our shape; not all emulators read those from the template. */
    default boolean gatewayKeepsContract() {
        return true;
    }

    /** Lets what was written reach the index, where nothing does so by itself. */
    default void settle() {}
}
