package id.etalase.aws.deployment;

import java.util.Map;

/** A running emulator of AWS that runs functions too, with an OpenSearch that they reach. */
interface EmulatedLambda extends EmulatedAws {
    /** What functions are told differently from those on AWS, because they run here: environment variables. */
    Map<String, String> environment();

    /** What runs them. */
    FunctionRuntime functions();
}
