/** What shoppers do on the search page, each journey by itself; {@code BrowserIT} walks them with every kind of reader. */
@NullMarked
package id.etalase.local.shopper;

import org.jspecify.annotations.NullMarked;
