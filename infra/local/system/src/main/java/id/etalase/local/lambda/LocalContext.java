package id.etalase.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** What a handler is told about its invocation. */
final class LocalContext implements Context {
    private static final int MEGABYTE = 1 << 20;

    private final String function;
    private final String requestId;
    private final LongSupplier nanoTime;
    private final long deadline;

    LocalContext(String function, String requestId, Duration timeout, LongSupplier nanoTime) {
        this.function = function;
        this.requestId = requestId;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + timeout.toNanos();
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function;
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function;
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:local:000000000000:function:" + function;
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int)
                Math.max(0, Duration.ofNanos(deadline - nanoTime.getAsLong()).toMillis());
    }

    @Override
    public int getMemoryLimitInMB() {
        return (int) (Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    @Override
    public LambdaLogger getLogger() {
        return new Slf4jLogger(LoggerFactory.getLogger(function));
    }

    private record Slf4jLogger(Logger logger) implements LambdaLogger {
        @Override
        public void log(String message) {
            logger.info("{}", message);
        }

        @Override
        public void log(String message, LogLevel level) {
            logger.atLevel(
                            switch (level) {
                                case TRACE -> Level.TRACE;
                                case DEBUG -> Level.DEBUG;
                                case UNDEFINED, INFO -> Level.INFO;
                                case WARN -> Level.WARN;
                                case ERROR, FATAL -> Level.ERROR;
                            })
                    .log("{}", message);
        }

        @Override
        public void log(byte[] message) {
            log(new String(message, StandardCharsets.UTF_8));
        }
    }
}
