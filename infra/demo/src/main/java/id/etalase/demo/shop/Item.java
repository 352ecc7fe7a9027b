package id.etalase.demo.shop;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;
import id.etalase.demo.thing.Good;

/**
 * A line of a shop's list.
 *
 * @param id the shop and its code of the product
 * @param category what kind of good it is
 * @param facts what the shop says about it
 * @param good what it looks like
 */
public record Item(ProductId id, Category category, ProductFacts facts, Good good) {}
