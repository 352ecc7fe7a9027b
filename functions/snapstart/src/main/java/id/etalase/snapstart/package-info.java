/**
 * What a function does around a snapshot of its process (AWS Lambda SnapStart, by way of CRaC, "coordinated restore at
 * checkpoint").
 *
 * <p>A snapshot is taken once, after initialisation, and every instance begins as a copy of it. What is the same for all copies and
 * slow to make, such as a model, is {@linkplain id.etalase.snapstart.Kept kept}; what no two copies may share or what grows
 * stale, such as connections, credentials and anything drawn by chance, is {@linkplain id.etalase.snapstart.Renewed renewed}. A
 * {@linkplain id.etalase.snapstart.Snapshot snapshot} rehearses the function's work beforehand, so that classes are loaded and compiled.
 *
 * <p>Where no snapshot is taken, nothing of this happens: everything is made when it is first asked for.
 */
@NullMarked
package id.etalase.snapstart;

import org.jspecify.annotations.NullMarked;
