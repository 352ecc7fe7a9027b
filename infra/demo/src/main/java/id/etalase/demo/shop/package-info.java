/**
 * What the shops sell: the demonstration's data, one class for each shop, one line for each product.
 */
@NullMarked
package id.etalase.demo.shop;

import org.jspecify.annotations.NullMarked;
