package id.etalase.aws.deployment;

import java.nio.file.Path;
import java.util.Optional;

/** On LocalStack, where the packages run in containers of the managed runtime. */
class LocalStackDeploymentIT extends DeploymentJourney {
    @Override
    EmulatedLambda start(Path directory) {
        Skipped.unless(
                Optional.of("Docker").filter(engine -> LocalStackInDocker.isAvailable()),
                "there is no Docker engine, which LocalStack needs to run functions; LocalStackHostModeIT does the rest");
        return LocalStackInDocker.start();
    }
}
