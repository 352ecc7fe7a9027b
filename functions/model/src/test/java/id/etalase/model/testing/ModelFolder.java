package id.etalase.model.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a model into a folder: a network for photos squashed to 20 x 30 pixels, and at most one head. */
public final class ModelFolder {
    private final Path folder;
    private final byte[] network;
    private final int dimension;
    private String sha256;
    private String heads = "";
    private String attention = "";
    private String tag = "category";
    private String input = "";
    private double threshold = 0.5;

    public ModelFolder(Path folder, byte[] network, int dimension) {
        this.folder = folder;
        this.network = network.clone();
        this.dimension = dimension;
        this.sha256 = sha256(network);
    }

    /** Says another sum of the network than its own. */
    public ModelFolder sha256(String other) {
        sha256 = other;
        return this;
    }

    /** Adds a head for the category with labels {@code label-0}, {@code label-1} ..., shown from a probability of 0.5. */
    public ModelFolder head(int labels, float[] weights) throws IOException {
        return head(labels, weights, new float[labels], 1.0);
    }

    public ModelFolder head(int labels, float[] weights, float[] biases, double temperature) throws IOException {
        ByteBuffer file = ByteBuffer.allocate(Float.BYTES * (weights.length + biases.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.asFloatBuffer().put(weights).put(biases);
        Files.write(folder.resolve("head.f32"), file.array());
        String classes = IntStream.range(0, labels)
                .mapToObj("{\"code\": \"label-%1$d\", \"id\": \"Label %1$d\", \"en\": \"Label %1$d\"}"::formatted)
                .collect(Collectors.joining(","));
        heads = """
                {"tag": "%s", %s "file": "head.f32", "sha256": "%s", "temperature": %s, "threshold": %s, "labels": [%s]}
                """.formatted(tag, input, sha256(file.array()), temperature, threshold, classes);
        return this;
    }

    /** Makes the head, which has to be added after this, one for colours that reads colours, each shown from 0.25. */
    public ModelFolder colours() {
        tag = "colour";
        input = "\"input\": \"colours\",";
        threshold = 0.25;
        return this;
    }

    /** Promises a map of so many cells. */
    public ModelFolder attention(int width, int height) {
        attention = "\"attention\": {\"width\": %d, \"height\": %d},".formatted(width, height);
        return this;
    }

    /** Writes it and returns its contract. */
    public Path write() throws IOException {
        Files.write(folder.resolve("network.pt"), network);
        return write(json());
    }

    /** Writes another contract in place of its own. */
    public Path write(String json) throws IOException {
        return Files.write(folder.resolve("model.json"), json.getBytes(StandardCharsets.UTF_8));
    }

    public String json() {
        return """
                {
                  "schema": 1,
                  "name": "tiny",
                  "version": "1",
                  "description": "a network made by a test",
                  "files": {"any": {"file": "network.pt", "sha256": "%s"}},
                  "input": {"width": 20, "height": 30, "resize": "squash", "mean": [0.5, 0.5, 0.5], "std": [1, 1, 1]},
                  "embedding": {"dimension": %d, "distance": "cosine"},
                  %s
                  "heads": [%s]
                }
                """.formatted(sha256, dimension, attention, heads);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
