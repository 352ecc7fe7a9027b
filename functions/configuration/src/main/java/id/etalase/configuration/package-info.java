/**
 * Settings read from the environment: each default is explained where it stands, and all mistakes are named at once.
 */
@NullMarked
package id.etalase.configuration;

import org.jspecify.annotations.NullMarked;
