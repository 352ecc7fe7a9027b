package id.etalase.local.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.etalase.api.KeyHolder;
import id.etalase.catalogue.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The keys in {@value #FILE} of a data directory. The file is read for each question, so that what another process writes counts at once;
 * it is small. Every method throws {@link UncheckedIOException} if it cannot be read or written.
 */
public final class LocalKeys {
    /** The file's name. */
    public static final String FILE = "keys.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Path data;

    /** @param data the data directory; need not exist yet */
    public LocalKeys(Path data) {
        this.data = data;
    }

    /**
     * A key as it is made.
     *
     * @param key for the header {@code x-api-key}; it cannot be had again
     */
    public record Made(String key, LocalKey kept) {}

    /**
     * Makes a key.
     *
     * @param stores none for every store
     * @param origins none for all pages and programs
     * @throws IllegalArgumentException if an id of a store or an origin has another form
     */
    public Made add(String name, Role role, List<String> stores, List<String> origins) {
        String key = "etalase-" + Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(KEY_BYTES));
        String id = "local-" + HexFormat.of().formatHex(randomBytes(ID_BYTES));
        LocalKey kept = new LocalKey(id, name, role, stores, origins, digest(key));
        change(keys -> {
            List<LocalKey> more = new ArrayList<>(keys);
            more.add(kept);
            return more;
        });
        return new Made(key, kept);
    }

    /** Every key, the oldest first. */
    public List<LocalKey> all() {
        Path file = data.resolve(FILE);
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), LocalKey[].class));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read the keys in " + file + "; mend it, or delete it and make them anew", e);
        }
    }

    /** Withdraws a key; whether there was one with that id. */
    public boolean remove(String id) {
        return change(keys -> keys.stream().filter(key -> !key.id().equals(id)).toList());
    }

    /** The id of a key, or empty if it is none of these. */
    public Optional<String> idOf(String key) {
        String digest = digest(key);
        return all().stream()
                .filter(kept -> kept.digest().equals(digest))
                .map(LocalKey::id)
                .findFirst();
    }

    /** Whom the key with an id was given to. */
    public Optional<KeyHolder> holder(String id) {
        return all().stream()
                .filter(kept -> kept.id().equals(id))
                .map(LocalKey::holder)
                .findFirst();
    }

    /** One process at a time; whether that made a difference. */
    private boolean change(UnaryOperator<List<LocalKey>> how) {
        Path file = data.resolve(FILE);
        Path draft = data.resolve(FILE + ".new");
        try {
            Files.createDirectories(data);
            try (FileChannel lock = FileChannel.open(
                    data.resolve(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                List<LocalKey> before = all();
                List<LocalKey> after = how.apply(before);
                Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(after));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return !before.equals(after);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys to " + file, e);
        }
    }

    private byte[] randomBytes(int number) {
        byte[] bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
