/**
 * The command line: {@code etalase up}, {@code demo}, {@code import}, {@code search}, {@code evaluate}, {@code acceptance}. {@link
 * id.etalase.cli.Etalase} is the entry; a class per command.
 */
@NullMarked
package id.etalase.cli;

import org.jspecify.annotations.NullMarked;
