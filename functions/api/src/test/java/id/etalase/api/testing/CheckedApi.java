package id.etalase.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import id.etalase.snapstart.testing.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A handler of the API. Every answer it gives is held against the contract. */
public class CheckedApi {
    private final Contract contract = Contract.read();
    private final Invocation invocation = new Invocation();
    private final RequestStreamHandler handler;

    public CheckedApi(RequestStreamHandler handler) {
        this.handler = handler;
    }

    public final Answer send(Request request) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(request.event()), output, invocation.context());
        Answer answer = Answer.of(output.toString(StandardCharsets.UTF_8));
        contract.check(request, answer);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Request-Id")).isEqualTo(request.id());
        return answer;
    }

    /** What the handler logged. */
    public final List<String> logged() {
        return invocation.logged();
    }
}
