package id.etalase.learning.evaluation;

/**
 * A photo in a result.
 *
 * @param name as the manifest has it
 */
public record PhotoRef(String name, String label) {}
