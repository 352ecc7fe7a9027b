/**
 * What a deployment costs a month. A {@link id.etalase.aws.cost.Workload} (shops, products, searches) on a
 * {@link id.etalase.aws.cost.Deployment} (memory, where the index lives) makes a {@link id.etalase.aws.cost.Usage}: how much is
 * used of each thing that is billed. A {@link id.etalase.aws.cost.PriceList} turns that into dollars.
 *
 * <p>How long functions take comes from {@link id.etalase.aws.cost.Measured}, which {@code LambdaBenchmark} writes. Prices lie in
 * {@code prices.json} beside this package, each with its source. All else that is assumed is in
 * {@link id.etalase.aws.cost.Assumptions}.
 *
 * <p>A month has 730 hours. A GB is 10^9 bytes, but of memory 1,024 MB, as Lambda counts.
 */
@NullMarked
package id.etalase.aws.cost;

import org.jspecify.annotations.NullMarked;
