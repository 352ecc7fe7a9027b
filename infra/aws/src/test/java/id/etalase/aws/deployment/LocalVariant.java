package id.etalase.aws.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.etalase.aws.template.Architecture;
import id.etalase.aws.template.FunctionChange;
import id.etalase.aws.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What is different about the production template in an emulator. What is not named here stays as it is in production.
 *
 * @param template the variant so far
 */
record LocalVariant(Template template) {
    /** The architecture of this machine. */
    private static final Architecture HERE =
            System.getProperty("os.arch").equals("aarch64") ? Architecture.ARM64 : Architecture.X86_64;

    static final Path PRODUCTION = Path.of(System.getProperty("etalase.root"), "infra", "template.yaml");
    private static final String FUNCTION = "AWS::Serverless::Function";

    /** What a photo passes on its way to the indexing function. */
    private static final Set<String> PHOTO_SIDE =
            Set.of("AWS::S3::Bucket", "AWS::S3::BucketPolicy", "AWS::SQS::Queue", "AWS::SQS::QueuePolicy");

    /** An emulator counts a function's start as part of its first request, and this machine may have other work. */
    private static final Duration START = Duration.ofMinutes(5);

    /**
     * What a deployment is asked for. The template takes an OpenSearch by its https address only; the functions are told the
     * real one by their environment.
     */
    static final Map<String, String> PARAMETERS = Map.of(
            "Architecture", HERE.code(),
            "OpenSearchMode", "existing",
            "OpenSearchEndpoint", "https://index.invalid",
            "OpenSearchName", "index",
            // Each is a JVM with a model.
            "IndexingMaximumConcurrency", "2");

    /** The whole system over an OpenSearch that is there, for this machine, without the types that no emulator has. */
    static LocalVariant whole() throws IOException {
        return new LocalVariant(Template.read(PRODUCTION)
                .forArchitecture(HERE)
                .withoutServerless()
                .withCondition("CreateDomain", false)
                .withoutBudget());
    }

    /** Bucket, queues and their policies alone. */
    LocalVariant photoSide() {
        String[] others = template.tree()
                .path("Resources")
                .valueStream()
                .map(resource -> resource.path("Type").asText())
                .filter(type -> !PHOTO_SIDE.contains(type))
                .distinct()
                .toArray(String[]::new);
        return new LocalVariant(template.withoutTypes(others));
    }

    /** The functions' logical names, and where their packages are. */
    Map<String, JsonNode> functions() {
        return template.resources(FUNCTION);
    }

    /** Where {@code ./mvnw package} has put a function's package. */
    static Path built(JsonNode function) {
        return PRODUCTION
                .resolveSibling(function.path("Properties").path("CodeUri").asText())
                .normalize();
    }

    /** With a function that an emulator runs. */
    LocalVariant withFunction(String name, String packageUri, EmulatedLambda aws) {
        return new LocalVariant(template.withFunction(name, change -> {
            change.property("CodeUri", packageUri).property("Timeout", START.toSeconds());
            aws.environment().forEach(change::environment);
            if (aws.functions() == FunctionRuntime.CUSTOM) {
                onCustomRuntime(change);
            }
        }));
    }

    /** A custom runtime has no snapshots. */
    private static void onCustomRuntime(FunctionChange change) {
        change.runtime("provided.al2023").property("SnapStart", Map.of("ApplyOn", "None"));
    }

    /**
     * The document to deploy. CloudFormation keeps parameters as texts and makes numbers of them where it needs numbers. ministack
     * leaves them texts and cannot count with them; LocalStack makes them numbers and finds nothing by them in a mapping. So they
     * are written out where they are used: as texts in the arguments of functions, as numbers elsewhere.
     */
    String document() {
        ObjectNode tree = template.tree();
        tree.path("Parameters").forEachEntry((name, parameter) -> {
            if (parameter.path("Type").asText().equals("Number")) {
                writeOut(
                        tree.path("Resources"),
                        name,
                        PARAMETERS.getOrDefault(name, parameter.path("Default").asText()));
            }
        });
        return tree.toString();
    }

    private static void writeOut(JsonNode within, String parameter, String value) {
        if (within instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> isReference(field.getValue(), parameter))
                    .forEach(field -> field.setValue(LongNode.valueOf(Long.parseLong(value))));
        }
        if (within instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                if (isReference(array.path(at), parameter)) {
                    array.set(at, value);
                }
            }
        }
        within.forEach(part -> writeOut(part, parameter, value));
    }

    private static boolean isReference(JsonNode part, String name) {
        return part.size() == 1 && part.path("Ref").asText().equals(name);
    }
}
