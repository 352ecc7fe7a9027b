package id.etalase.catalogue.store;

/** What came of changing a shop's profile. */
public sealed interface ProfileChange {
    /** It reads so now. */
    record Done() implements ProfileChange {}

    /** Somebody else wrote or removed it at the same time; nothing was changed. */
    record Overtaken() implements ProfileChange {}

    /**
     * It is not in a state to be changed; nothing was.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Unusable(String problem) implements ProfileChange {}
}
