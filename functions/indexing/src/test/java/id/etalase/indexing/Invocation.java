package id.etalase.indexing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What Lambda tells a handler about an invocation: where to log, and how much time is left. */
final class Invocation {
    private final List<String> lines = new ArrayList<>();
    private int millisecondsLeft = 60_000;

    void hasMillisecondsLeft(int milliseconds) {
        millisecondsLeft = milliseconds;
    }

    /** What was logged. */
    List<String> logged() {
        return List.copyOf(lines);
    }

    Context context() {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String message) {
                lines.add(message);
            }

            @Override
            public void log(byte[] message) {
                lines.add(new String(message, StandardCharsets.UTF_8));
            }
        };
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getLogger")) {
                        return logger;
                    }
                    if (method.getName().equals("getRemainingTimeInMillis")) {
                        return millisecondsLeft;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
