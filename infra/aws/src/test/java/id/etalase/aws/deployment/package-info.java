/**
 * The template deployed into emulators of AWS. A {@link id.etalase.aws.deployment.DeploymentJourney journey} deploys the
 * production template, as {@link id.etalase.aws.deployment.LocalVariant} derives it for an emulator, and then behaves as an
 * owner and a shopper do. No emulator is trusted for a status code: what counts is what our own functions said.
 */
@NullMarked
package id.etalase.aws.deployment;

import org.jspecify.annotations.NullMarked;
