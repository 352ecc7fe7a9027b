package id.etalase.docs.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;

/** The goals of an evaluation's report, as a table with the command that measured them. */
final class Goals {
    private static final JsonMapper JSON = new JsonMapper();

    private Goals() {}

    /**
     * Reads them.
     *
     * @param report the report's JSON
     * @param language {@code id}, or English
     */
    static List<Node> table(Path report, String language) {
        try {
            JsonNode tree = JSON.readTree(report.toFile());
            boolean indonesian = language.equals("id");
            StringBuilder text = new StringBuilder(indonesian ? "Diukur dengan" : "Measured by")
                    .append(":\n\n    ")
                    .append(tree.path("command").asText())
                    .append("\n\n")
                    .append(
                            indonesian
                                    ? "| Pertanyaan | Target | Terukur | Tercapai |"
                                    : "| Question | Goal | Measured | Met |")
                    .append("\n| --- | ---: | ---: | --- |\n");
            for (JsonNode goal : tree.path("goals")) {
                text.append(row(goal, indonesian));
            }
            return Nodes.children(MarkdownFile.of(report, text.toString()).document());
        } catch (IOException e) {
            throw new MarkdownException(report + " cannot be read", e);
        }
    }

    private static String row(JsonNode goal, boolean indonesian) {
        double target = goal.at("/goal/target").asDouble();
        double measured = goal.path("measured").asDouble();
        boolean atLeast = goal.at("/goal/atLeast").asBoolean();
        boolean met = atLeast ? measured >= target : measured <= target;
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s |\n",
                goal.at("/goal/name").asText().replace("|", "\\|"),
                atLeast ? "≥" : "≤",
                figure(target, indonesian),
                figure(measured, indonesian),
                indonesian ? (met ? "ya" : "belum") : (met ? "yes" : "no"));
    }

    private static String figure(double value, boolean indonesian) {
        return String.format(indonesian ? Locale.of("id", "ID") : Locale.ROOT, "%.4f", value);
    }
}
