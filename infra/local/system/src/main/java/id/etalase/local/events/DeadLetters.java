package id.etalase.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The messages that are kept, the oldest first. */
    Letters kept() {
        List<Path> files = files();
        return new Letters(
                files.size(),
                files.isEmpty()
                        ? null
                        : Instant.parse(read(files.getFirst()).path("sent").asText()));
    }

    /**
     * Hands every message out again, and forgets it.
     *
     * @param queue takes the bodies
     * @return how many there were
     */
    int redrive(Consumer<String> queue) {
        List<Path> files = files();
        for (Path file : files) {
            queue.accept(read(file).path("body").asText());
            delete(file);
        }
        return files.size();
    }

    /**
     * What is kept.
     *
     * @param oldest when the first of them was sent; null if there is none
     */
    record Letters(int count, @Nullable Instant oldest) {}

    /** Their names begin with the time they were sent. */
    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder, e);
        }
    }

    private JsonNode read(Path file) {
        try {
            return json.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the event " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The event was sent again, but stays in " + file, e);
        }
    }
}
