/** What Lambda gives to a handler, for the tests of handlers. */
@NullMarked
package id.etalase.snapstart.testing;

import org.jspecify.annotations.NullMarked;
