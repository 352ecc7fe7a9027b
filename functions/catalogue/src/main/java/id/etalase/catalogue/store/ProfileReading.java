package id.etalase.catalogue.store;

/** What reading a shop's profile comes to. */
public sealed interface ProfileReading {
    /** What can be read of it; {@link StoreProfile#NONE} if nothing can. */
    StoreProfile profile();

    /** It says this; also where there is none. */
    record Read(StoreProfile profile) implements ProfileReading {}

    /**
     * Something in it cannot be used.
     *
     * @param profile what is right in it
     * @param problem what is wrong, for the owner, in plain English
     */
    record Flawed(StoreProfile profile, String problem) implements ProfileReading {}
}
