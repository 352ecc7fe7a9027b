/**
 * The function that lets owners change their catalogue: {@code PATCH} and {@code DELETE} of {@code /v1/products/{id}} and its
 * photos, {@code PUT /v1/products/{id}/tags}, {@code POST /v1/uploads} and {@code /v1/stores/{store}} of the contract. It carries no
 * network: of the model it reads {@code model.json} alone, for its categories.
 *
 * <p>What is asked is read from the body ({@link id.etalase.owner.query}); the domain changes the bucket within the caller's scope, and
 * what came of it is put into the contract's JSON ({@link id.etalase.owner.answer}).
 */
@NullMarked
package id.etalase.owner;

import org.jspecify.annotations.NullMarked;
