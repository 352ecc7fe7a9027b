package id.etalase.client.answer;

/**
 * What people read, in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
public record Words(String id, String en) {}
