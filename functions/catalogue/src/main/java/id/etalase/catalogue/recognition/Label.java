package id.etalase.catalogue.recognition;

/**
 * What people read, in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
public record Label(String id, String en) {}
