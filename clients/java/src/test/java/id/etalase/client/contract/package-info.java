/**
 * The contract suite: the same cases for every way that the API is run. A {@link id.etalase.client.contract.ContractSuite} needs a
 * {@link id.etalase.client.contract.RunningApi}; every answer on the wire is held against {@code openapi.yaml}, and an operation of
 * that document without a case is a failure.
 */
@NullMarked
package id.etalase.client.contract;

import org.jspecify.annotations.NullMarked;
