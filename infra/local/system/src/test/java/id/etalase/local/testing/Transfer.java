package id.etalase.local.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What came over the line, as the browser's own network layer counts it: headers, and bodies as they were compressed.
 *
 * @param bytes by address
 */
public record Transfer(Map<String, Long> bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything since this was last asked. */
    public static Transfer since(Browser browser) throws JsonProcessingException {
        Map<String, String> addresses = new HashMap<>();
        Map<String, Long> bytes = new HashMap<>();
        for (LogEntry entry : browser.driver().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            JsonNode told = message.path("params");
            String request = told.path("requestId").asText();
            switch (message.path("method").asText()) {
                case "Network.requestWillBeSent" ->
                    addresses.put(request, told.at("/request/url").asText());
                case "Network.loadingFinished" ->
                    bytes.merge(
                            addresses.getOrDefault(request, request),
                            told.path("encodedDataLength").asLong(),
                            Long::sum);
                default -> {}
            }
        }
        return new Transfer(Map.copyOf(bytes));
    }

    /**
     * In bytes.
     *
     * @param address tells which to count
     */
    public long total(Predicate<String> address) {
        return bytes.entrySet().stream()
                .filter(entry -> address.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
