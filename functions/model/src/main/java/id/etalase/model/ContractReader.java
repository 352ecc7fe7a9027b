package id.etalase.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code model.json}, strictly. */
final class ContractReader {
    private static final int SCHEMA = 1;
    private static final int MAX_SIDE = 4096;
    private static final int MAX_DIMENSION = 16_000;
    private static final int CHANNELS = 3;

    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    static final Pattern TEXT = Pattern.compile("(?s).*\\S.*");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path modelJson;
    private final List<String> mistakes = new ArrayList<>();

    private ContractReader(Path modelJson) {
        this.modelJson = modelJson;
    }

    static ModelContract read(Path modelJson) {
        return new ContractReader(modelJson).contract();
    }

    private ModelContract contract() {
        JsonNode json = json();
        ContractNode root = new ContractNode(json, "", mistakes);
        if (json.path("schema").asInt() != SCHEMA) {
            throw new InvalidModelException(
                    modelJson, "schema is " + json.path("schema") + "; this version of Etalase reads schema " + SCHEMA);
        }
        root.only(Set.of(
                "schema",
                "name",
                "version",
                "description",
                "files",
                "input",
                "embedding",
                "attention",
                "heads",
                ProfileReader.AGREEMENT,
                ProfileReader.NO_MATCH));
        String name = root.text("name", CODE, "lower-case letters, digits and hyphens");
        String version = root.text("version", TEXT, "a text");
        String description = root.text("description", TEXT, "a text");
        Map<Architecture, ModelFile> files = files(root.object("files"));
        InputContract input = input(root.object("input"));
        ContractNode embedding = root.object("embedding").only(Set.of("dimension", "distance"));
        int dimension = embedding.integer("dimension", 1, MAX_DIMENSION);
        Distance distance = embedding.oneOf("distance", List.of(Distance.values()), Distance::code);
        AttentionContract attention = root.has("attention") ? attention(root.object("attention")) : null;
        List<HeadContract> heads = HeadReader.read(root);
        ModelProfile profile = ProfileReader.read(root, heads);
        if (!mistakes.isEmpty()) {
            throw new InvalidModelException(modelJson, mistakes, null);
        }
        ModelId id = new ModelId(name, version, Fingerprint.of(json));
        String embedder = Fingerprint.ofEmbedder(json);
        return new ModelContract(
                modelJson, id, embedder, description, files, input, dimension, distance, attention, heads, profile);
    }

    private static AttentionContract attention(ContractNode node) {
        node.only(Set.of("width", "height"));
        return new AttentionContract(node.integer("width", 1, MAX_SIDE), node.integer("height", 1, MAX_SIDE));
    }

    private JsonNode json() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(modelJson));
            if (json == null || !json.isObject()) {
                throw new InvalidModelException(modelJson, "it has to be a JSON object");
            }
            return json;
        } catch (NoSuchFileException e) {
            throw new InvalidModelException(modelJson, List.of("there is no such file"), e);
        } catch (JsonProcessingException e) {
            throw new InvalidModelException(modelJson, List.of("it is not JSON: " + e.getMessage()), e);
        } catch (IOException e) {
            throw new InvalidModelException(modelJson, List.of("it cannot be read: " + e), e);
        }
    }

    private static Map<Architecture, ModelFile> files(ContractNode node) {
        Map<Architecture, ModelFile> files = new EnumMap<>(Architecture.class);
        node.only(Set.of("any", "x86_64", "aarch64"));
        for (Architecture architecture : Architecture.values()) {
            if (node.has(architecture.code())) {
                files.put(architecture, file(node.object(architecture.code()).only(Set.of("file", "sha256"))));
            }
        }
        if (files.isEmpty()) {
            node.mistake("needs a file under \"any\", \"x86_64\" or \"aarch64\"");
        }
        return files;
    }

    static ModelFile file(ContractNode node) {
        return new ModelFile(
                node.text("file", FILE, "the name of a file beside model.json, without a folder"),
                node.text("sha256", SHA_256, "64 lower-case hexadecimal digits"));
    }

    private static InputContract input(ContractNode node) {
        int width = node.integer("width", 1, MAX_SIDE);
        int height = node.integer("height", 1, MAX_SIDE);
        return new InputContract(
                width,
                height,
                resize(node, Math.max(width, height)),
                channels(node, "mean", 0),
                channels(node, "std", 1e-6));
    }

    private static Resize resize(ContractNode node, int longestSide) {
        Set<String> fields = new HashSet<>(Set.of("width", "height", "resize", "mean", "std"));
        boolean squash = node.oneOf("resize", List.of("squash", "shortest-side"), rule -> rule)
                .equals("squash");
        if (squash) {
            node.only(fields);
            return new Resize.Squash();
        }
        fields.add("resizeTo");
        node.only(fields);
        return new Resize.ShortestSide(node.integer("resizeTo", longestSide, MAX_SIDE));
    }

    private static List<Float> channels(ContractNode node, String field, double from) {
        List<ContractNode> elements = node.list(field);
        if (node.has(field) && elements.size() != CHANNELS) {
            node.mistake("needs three numbers in " + field + ", for red, green and blue");
        }
        return elements.stream().map(element -> (float) element.number(from, 1)).toList();
    }
}
