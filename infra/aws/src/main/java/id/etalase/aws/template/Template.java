package id.etalase.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template of AWS SAM. It does not change; its variants are new ones. */
public final class Template {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final Path folder;
    private final ObjectNode tree;

    private Template(Path folder, ObjectNode tree) {
        this.folder = folder;
        this.tree = tree;
    }

    /** @throws IOException if it cannot be read, or is no YAML mapping */
    public static Template read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            return new Template(folderOf(file), TemplateReader.read(text));
        }
    }

    /**
     * Writes plain YAML with long forms. Relative paths of packages are rewritten, so that they still lead to the same files.
     *
     * @param file in a folder that is there
     */
    public void write(Path file) throws IOException {
        ObjectNode moved = tree.deepCopy();
        functions(moved).forEach((name, function) -> {
            JsonNode code = function.path("CodeUri");
            if (code.isTextual() && !code.textValue().contains("://")) {
                Path target = folder.resolve(code.textValue()).normalize();
                function.put("CodeUri", folderOf(file).relativize(target).toString());
            }
        });
        YAML.writeValue(file.toFile(), moved);
    }

    /** A copy of the whole, functions of CloudFormation in their long form. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** Names to definitions, in the order of the template. */
    public Map<String, JsonNode> resources(String type) {
        return definitions(tree, type);
    }

    /** The same system with the packages for another architecture; it then takes only that one. */
    public Template forArchitecture(Architecture architecture) {
        return variant(template -> {
            String code = architecture.code();
            ObjectNode parameter = parameter(template, "Architecture");
            parameter.put("Default", code).putArray("AllowedValues").add(code);
            functions(template)
                    .forEach((name, function) -> function.put(
                            "CodeUri",
                            function.path("CodeUri")
                                    .asText()
                                    .replaceFirst("-(arm64|x86_64)\\.zip$", "-" + code + ".zip")));
        });
    }

    /**
     * For Regions without OpenSearch Serverless. CloudFormation refuses a template that names a type which its Region lacks, even
     * where a condition leaves it out.
     */
    public Template withoutServerless() {
        return withCondition("CreateCollection", false)
                .withoutTypes(
                        "AWS::OpenSearchServerless::AccessPolicy",
                        "AWS::OpenSearchServerless::Collection",
                        "AWS::OpenSearchServerless::CollectionGroup",
                        "AWS::OpenSearchServerless::SecurityPolicy")
                .variant(template -> {
                    ObjectNode parameter = parameter(template, "OpenSearchMode");
                    parameter
                            .put("Default", "domain")
                            .putArray("AllowedValues")
                            .add("domain")
                            .add("existing");
                });
    }

    /** For Regions in which CloudFormation cannot make budgets. */
    public Template withoutBudget() {
        return withoutTypes("AWS::Budgets::Budget");
    }

    /**
     * With another default of a parameter.
     *
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Template withDefault(String parameter, String value) {
        return variant(template -> parameter(template, parameter).put("Default", value));
    }

    /**
     * With a condition decided for good: resources and outputs that it leaves out are gone, and so is the condition.
     *
     * @throws IllegalArgumentException if there is no such condition, or if what stays refers to what is gone
     */
    public Template withCondition(String name, boolean value) {
        return variant(template -> SettledCondition.in(template, name, value));
    }

    /**
     * Without the resources of some types, and without the outputs that need them.
     *
     * @throws IllegalArgumentException if what stays refers to what is gone
     */
    public Template withoutTypes(String... types) {
        Set<String> names = Stream.of(types)
                .flatMap(type -> resources(type).keySet().stream())
                .collect(Collectors.toSet());
        return variant(template -> Removal.of(template, names));
    }

    /**
     * With something else about one function.
     *
     * @param name of the resource, such as {@code SearchFunction}
     * @throws IllegalArgumentException if there is no such function
     */
    public Template withFunction(String name, Consumer<FunctionChange> change) {
        return variant(template -> {
            ObjectNode function = functions(template).get(name);
            if (function == null) {
                throw new IllegalArgumentException("The template has no function " + name);
            }
            change.accept(new FunctionChange(function));
        });
    }

    private Template variant(Consumer<ObjectNode> change) {
        ObjectNode copy = tree.deepCopy();
        change.accept(copy);
        return new Template(folder, copy);
    }

    private static ObjectNode parameter(ObjectNode template, String name) {
        if (template.path("Parameters").path(name) instanceof ObjectNode parameter) {
            return parameter;
        }
        throw new IllegalArgumentException("The template has no parameter " + name);
    }

    private static Map<String, ObjectNode> functions(ObjectNode template) {
        Map<String, ObjectNode> functions = new LinkedHashMap<>();
        definitions(template, FUNCTION)
                .forEach((name, function) -> functions.put(name, ((ObjectNode) function).withObject("/Properties")));
        return functions;
    }

    private static Map<String, JsonNode> definitions(ObjectNode template, String type) {
        Map<String, JsonNode> definitions = new LinkedHashMap<>();
        template.path("Resources").forEachEntry((name, resource) -> {
            if (resource.path("Type").asText().equals(type)) {
                definitions.put(name, resource);
            }
        });
        return definitions;
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }
}
