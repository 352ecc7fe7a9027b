package id.etalase.aws.cost;

import id.etalase.aws.template.Architecture;

/** What the functions take, and the API before them. */
final class ComputeUsage {
    private static final double MB_A_GB = 1024;

    private ComputeUsage() {}

    static void add(Workload workload, Deployment deployment, Measured measured, Usage usage) {
        double gigabytes = deployment.memory() / MB_A_GB;
        double searching = workload.searches() * measured.searchSeconds(deployment.memory()) * gigabytes;
        double indexing = workload.files() * measured.photoSeconds(deployment.memory()) * gigabytes;
        double owning = workload.files() * Assumptions.OWNER_SECONDS * Assumptions.OWNER_GB;
        usage.add(
                deployment.architecture() == Architecture.ARM64
                        ? Billed.LAMBDA_COMPUTE_ARM64
                        : Billed.LAMBDA_COMPUTE_X86_64,
                searching + indexing + owning);
        // Each file is asked for at the owner function, and indexed.
        usage.add(Billed.LAMBDA_REQUESTS, invocations(workload));
        usage.add(Billed.SNAPSHOTS, Assumptions.FUNCTIONS);
        usage.add(Billed.API_REQUESTS, workload.searches() * Assumptions.REQUESTS_A_SEARCH + workload.files());
    }

    static double invocations(Workload workload) {
        return workload.searches() + 2 * workload.files();
    }
}
