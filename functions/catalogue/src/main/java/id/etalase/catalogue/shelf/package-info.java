/**
 * The <b>shelf</b>: all products of one store for its owner, with what each of them needs <b>attention</b> for, those that need it
 * first. It is read off the index, page by page; each page goes on after a <b>position</b>, so that products which come, go or change
 * meanwhile move no others.
 */
@NullMarked
package id.etalase.catalogue.shelf;

import org.jspecify.annotations.NullMarked;
