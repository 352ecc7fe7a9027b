/**
 * What a model is: its <b>contract</b> ({@code model.json}) and its <b>tag heads</b>, linear layers over the embedding that are
 * evaluated here in plain Java. Any network that meets the contract can be dropped in.
 */
@NullMarked
package id.etalase.model;

import org.jspecify.annotations.NullMarked;
