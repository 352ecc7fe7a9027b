/**
 * What a shop says about itself: its <b>profile</b>, which lies in the bucket beside its products, and by which shoppers know whom they
 * buy from and where to send their order.
 */
@NullMarked
package id.etalase.catalogue.store;

import org.jspecify.annotations.NullMarked;
