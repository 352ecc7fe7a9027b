package id.etalase.client.answer;

import java.net.URI;

/**
 * A photo of a product.
 *
 * @param url shows it for at least a quarter of an hour
 */
public record PhotoLink(String name, URI url) {}
