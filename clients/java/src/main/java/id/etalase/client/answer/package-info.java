/** What the API answers, as records. What is not known is null; members of later versions are passed over. */
@NullMarked
package id.etalase.client.answer;

import org.jspecify.annotations.NullMarked;
