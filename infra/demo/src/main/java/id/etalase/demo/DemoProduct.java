package id.etalase.demo;

import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.product.ProductId;

/**
 * A product of the demonstration.
 *
 * @param id its shop and code
 * @param category the code of its category, as a model's vocabulary has it
 * @param facts what the shop says about it
 */
public record DemoProduct(ProductId id, String category, ProductFacts facts) {}
