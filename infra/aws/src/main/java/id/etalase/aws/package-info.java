/**
 * The system on AWS, seen from outside: its template, its packages, and what an operator does to it. Tests run the packages
 * under the runtime that Lambda uses, and the template in emulators of AWS.
 */
@NullMarked
package id.etalase.aws;

import org.jspecify.annotations.NullMarked;
