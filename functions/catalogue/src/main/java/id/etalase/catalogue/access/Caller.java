package id.etalase.catalogue.access;

/**
 * Who asks: what an API key stands for.
 *
 * @param name for logs; never the key itself
 */
public record Caller(String name, Role role, StoreScope scope) {}
