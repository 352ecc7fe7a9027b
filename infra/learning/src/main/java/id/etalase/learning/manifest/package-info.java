/**
 * Which photos there are and what they show: a <b>manifest</b> gives each photo a <b>label</b> (what it shows, in somebody's
 * vocabulary) and perhaps a <b>split</b> (train, val, test ...: what it may be used for).
 */
@NullMarked
package id.etalase.learning.manifest;

import org.jspecify.annotations.NullMarked;
