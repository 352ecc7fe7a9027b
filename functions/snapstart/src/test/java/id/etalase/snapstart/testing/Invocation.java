package id.etalase.snapstart.testing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What Lambda tells a handler about an invocation: its function's name, where to log, and how much time is left. */
public final class Invocation {
    private final List<String> lines = new ArrayList<>();
    private int millisecondsLeft = 60_000;

    /** Has so many until the function's timeout. */
    public void hasMillisecondsLeft(int milliseconds) {
        millisecondsLeft = milliseconds;
    }

    /** What was logged. */
    public List<String> logged() {
        return List.copyOf(lines);
    }

    /** As Lambda hands it to the handler. */
    public Context context() {
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
                    if (method.getName().equals("getFunctionName")) {
                        return "function";
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
