package id.etalase.local.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the messages that were given up, a JSON file each, for whoever looks into the cause. */
public final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    /** @param folder made when the first one comes */
    public DeadLetters(Path folder) {
        this.folder = folder;
    }

    void bury(Message message) {
        Path file = folder.resolve(STAMP.format(message.sent()) + "-" + message.id() + ".json");
        ObjectNode letter = json.createObjectNode();
        letter.put("messageId", message.id());
        letter.put("sent", message.sent().toString());
        letter.put("receives", message.receives());
        letter.put("body", message.body());
        try {
            Files.createDirectories(folder);
            json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), letter);
            LOG.error("Gave up an event after {} tries; it is kept in {}", message.receives(), file);
        } catch (IOException e) {
            LOG.error("Gave up an event after {} tries and could not keep it: {}", message.receives(), letter, e);
        }
    }
}
