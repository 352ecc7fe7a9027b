package id.etalase.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.UUID;

/** A Lambda function that runs in this process. Safe for use by several threads if its handler is. */
public final class LocalFunction {
    /**
     * The most bytes that a synchronous invocation takes or gives. Source: Lambda quotas, "Invocation payload (request and
     * response): 6 MB each".
     */
    public static final int MAX_PAYLOAD_BYTES = 6 << 20;

    private final String name;
    private final RequestStreamHandler handler;
    private final Duration timeout;

    /**
     * @param name as it shows in messages and in the handler's context
     * @param timeout what the handler's context says it has left when an invocation begins; nothing is cut off here
     */
    public LocalFunction(String name, RequestStreamHandler handler, Duration timeout) {
        this.name = name;
        this.handler = handler;
        this.timeout = timeout;
    }

    /**
     * Calls the handler in the present thread.
     *
     * @param event the JSON document of the event
     * @return the JSON document that the handler wrote
     * @throws PayloadTooLargeException if the event or the answer is larger than {@link #MAX_PAYLOAD_BYTES}
     * @throws FunctionFailedException if the handler threw anything
     */
    public byte[] invoke(byte[] event) {
        requireSize("event", event.length);
        byte[] answer = call(event);
        requireSize("answer", answer.length);
        return answer;
    }

    private byte[] call(byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        LocalContext context = new LocalContext(name, UUID.randomUUID().toString(), timeout, System::nanoTime);
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        } catch (Throwable thrown) { // As Lambda's runtime: errors too fail the invocation, not the caller.
            throw new FunctionFailedException(name, thrown);
        }
        return answer.toByteArray();
    }

    private void requireSize(String what, int bytes) {
        if (bytes > MAX_PAYLOAD_BYTES) {
            throw new PayloadTooLargeException(name, what, bytes);
        }
    }
}
