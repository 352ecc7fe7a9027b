/** Tests of the demonstration's catalogue; {@link id.etalase.demo.ContactSheet} shows it to the eye. */
@NullMarked
package id.etalase.demo;

import org.jspecify.annotations.NullMarked;
