package id.etalase.snapstart;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import java.nio.charset.StandardCharsets;

/** The function's log with each line marked, so that nobody takes what was rehearsed for what happened. */
public final class RehearsalLog implements LambdaLogger {
    private final LambdaLogger log = LambdaRuntime.getLogger();

    @Override
    public void log(String message) {
        log.log("Rehearsal for the snapshot: " + message);
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }
}
