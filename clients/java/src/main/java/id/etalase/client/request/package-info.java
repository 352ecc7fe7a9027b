/** What is asked of the API: search queries, changes of products and stores, and the conditions of a write. */
@NullMarked
package id.etalase.client.request;

import org.jspecify.annotations.NullMarked;
