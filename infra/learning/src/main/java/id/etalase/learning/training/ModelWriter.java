package id.etalase.learning.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.model.HeadContract.HeadClass;
import id.etalase.model.HeadInput;
import id.etalase.model.ModelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a model that has another head: the network is the same, so photos need not be embedded again to compare it. */
public final class ModelWriter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();
    private static final String CONTRACT = "model.json";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Path base;
    private final Path target;
    private final String name;

    /**
     * @param base contract of the model that the head was taught for
     * @param target folder of the new model; may be the same one
     * @param name of the new model
     * @throws IllegalArgumentException if the name has other characters than lower-case letters, digits and hyphens
     */
    public ModelWriter(Path base, Path target, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A model is called by lower-case letters, digits and hyphens, not \""
                    + name + "\"; choose with --name.");
        }
        this.base = base;
        this.target = target;
        this.name = name;
    }

    /**
     * What the new model says of the head.
     *
     * @param tag what the head speaks of; a head of the old model for the same is left out
     * @param classes in the order of the head's labels
     * @param run how it was taught
     */
    public record Head(TagType tag, TrainedHead trained, List<HeadClass> classes, TrainingHistory.Run run) {}

    /**
     * Writes it; the contract comes last, so that no half a model is ever taken for one.
     *
     * @return the new contract
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public Path write(Head head) {
        try {
            Files.createDirectories(target);
            ObjectNode contract = (ObjectNode) JSON.readTree(base.toFile());
            contract.put("name", name);
            byte[] numbers = head.trained().head().bytes();
            String file = head.tag().code() + ".f32";
            replaceHead(contract, head, file, sha256(numbers));
            copyFiles(contract, file);
            replace(file, numbers);
            replace(TrainingHistory.FILE, PRETTY.writeValueAsBytes(history(head.run())));
            replace(CONTRACT, PRETTY.writeValueAsBytes(contract));
            Path written = target.resolve(CONTRACT);
            ModelContract.read(written);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the model to " + target, e);
        }
    }

    private static void replaceHead(ObjectNode contract, Head head, String file, String sum) {
        ArrayNode heads = JSON.createArrayNode();
        for (JsonNode old : contract.withArray("heads")) {
            if (!old.path("tag").asText().equals(head.tag().code())) {
                heads.add(old);
            }
        }
        ObjectNode written = heads.addObject();
        written.put("tag", head.tag().code());
        if (HeadInput.of(head.tag()) != HeadInput.EMBEDDING) {
            written.put("input", HeadInput.of(head.tag()).code());
        }
        written.put("file", file);
        written.put("sha256", sum);
        written.put("temperature", head.trained().confidence().temperature());
        Thresholds thresholds = head.trained().confidence().thresholds();
        written.put("threshold", thresholds.general());
        ArrayNode labels = written.putArray("labels");
        for (HeadClass each : head.classes()) {
            ObjectNode label = labels.addObject()
                    .put("code", each.code())
                    .put("id", each.label().id())
                    .put("en", each.label().en());
            if (thresholds.byCode().containsKey(each.code())) {
                label.put("threshold", thresholds.of(each.code()));
            }
            if (!each.synonyms().isEmpty()) {
                each.synonyms().forEach(label.putArray("synonyms")::add);
            }
            if (each.others()) {
                label.put("others", true);
            }
        }
        contract.set("heads", heads);
    }

    /** The network and the other heads. */
    private void copyFiles(ObjectNode contract, String written) throws IOException {
        List<String> files = new ArrayList<>();
        contract.path("files").forEach(file -> files.add(file.path("file").asText()));
        contract.path("heads").forEach(head -> files.add(head.path("file").asText()));
        for (String file : files) {
            Path from = base.resolveSibling(file);
            Path to = target.resolve(file);
            if (!file.equals(written) && !from.toAbsolutePath().equals(to.toAbsolutePath())) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The trainings of the heads that stay, and this one. */
    private TrainingHistory history(TrainingHistory.Run run) {
        List<TrainingHistory.Run> runs = new ArrayList<>();
        Optional<TrainingHistory> before = TrainingHistory.beside(base);
        before.ifPresent(history -> history.runs().stream()
                .filter(other -> !other.name().equals(run.name()))
                .forEach(runs::add));
        runs.add(run);
        return new TrainingHistory(runs);
    }

    private void replace(String file, byte[] content) throws IOException {
        Path draft = Files.write(target.resolve(file + ".new"), content);
        Files.move(draft, target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
