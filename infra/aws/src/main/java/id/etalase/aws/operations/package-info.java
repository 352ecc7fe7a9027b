/**
 * What an operator does to a stack: a {@link id.etalase.aws.operations.DeploymentPlan} is what {@code sam deploy} is called with,
 * {@link id.etalase.aws.operations.StackOutputs} is what the stack says about itself afterwards, and
 * {@link id.etalase.aws.operations.StackQueues} are its queue and its <b>dead letters</b>, the photo events that were given up.
 *
 * <p>Stacks are made and read with the AWS SAM CLI, queues with the SDK.
 */
@NullMarked
package id.etalase.aws.operations;

import org.jspecify.annotations.NullMarked;
