package id.etalase.demo.thing;

/** How a good is photographed. */
public enum Stance {
    /** On a table, before a wall. */
    STANDING,
    /** From above, lying flat. */
    LYING
}
