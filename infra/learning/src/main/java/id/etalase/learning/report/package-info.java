/**
 * Says what an evaluation came to: one <b>HTML page</b> that needs no other file and no network, and the same figures as
 * <b>JSON</b>.
 */
@NullMarked
package id.etalase.learning.report;

import org.jspecify.annotations.NullMarked;
