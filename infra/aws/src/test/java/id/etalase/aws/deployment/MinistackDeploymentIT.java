package id.etalase.aws.deployment;

import java.nio.file.Path;

/** On ministack, where the packages run as processes of this machine, under Lambda's own client for Java. */
class MinistackDeploymentIT extends DeploymentJourney {
    @Override
    EmulatedLambda start(Path directory) {
        return Ministack.start(
                Skipped.unless(
                        Ministack.program(),
                        "ministack is not installed: pip install ministack==1.5.33 aws-sam-translator, and put it on the"
                                + " path or name it in ETALASE_MINISTACK"),
                directory);
    }

    /** It takes every body for text. */
    @Override
    boolean takesBytes() {
        return false;
    }

    /** It refuses the call, but in its own shape: it does not use the template's gateway responses here. */
    @Override
    String refusalWithoutKey() {
        return "Forbidden";
    }
}
