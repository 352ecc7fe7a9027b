package id.etalase.model;

/**
 * A file beside the contract.
 *
 * @param name a plain file name
 * @param sha256 of its content, lower-case hex
 */
public record ModelFile(String name, String sha256) {}
