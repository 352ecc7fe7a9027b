/**
 * Products and where they lie in the bucket: a <b>store</b> (one shop) has <b>products</b>; a product has photos and <b>facts</b>
 * (name, price, stock ...) that its owner writes beside them in {@code product.json}.
 */
@NullMarked
package id.etalase.catalogue.product;

import org.jspecify.annotations.NullMarked;
