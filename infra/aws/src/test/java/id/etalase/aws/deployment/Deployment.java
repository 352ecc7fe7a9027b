package id.etalase.aws.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A stack that a variant of the production template has made in an emulator.
 *
 * @param outputs of the stack
 */
record Deployment(EmulatedAws aws, Map<String, String> outputs) {
    private static final String STACK = "etalase";

    /**
     * Deploys the whole system.
     *
     * @param work for packages on their way
     */
    static Deployment whole(EmulatedLambda aws, Path work) throws IOException, URISyntaxException {
        try (Artifacts artifacts = Artifacts.in(aws)) {
            LocalVariant variant = LocalVariant.whole();
            for (Map.Entry<String, JsonNode> each : variant.functions().entrySet()) {
                Path built = LocalVariant.built(each.getValue());
                Path zip = switch (aws.functions()) {
                    case MANAGED -> built;
                    case CUSTOM -> FunctionPackage.withBootstrap(built, work.resolve(built.getFileName()));
                };
                variant = variant.withFunction(each.getKey(), artifacts.put(zip), aws);
            }
            return create(aws, artifacts, variant);
        }
    }

    /** Deploys what is before the functions: the bucket and the queues. */
    static Deployment photoSide(EmulatedAws aws) throws IOException {
        try (Artifacts artifacts = Artifacts.in(aws)) {
            return create(aws, artifacts, LocalVariant.whole().photoSide());
        }
    }

    private static Deployment create(EmulatedAws aws, Artifacts artifacts, LocalVariant variant) {
        URI template = artifacts.putTemplate(variant.document());
        return new Deployment(aws, new CloudFormation(aws.http()).create(STACK, template, LocalVariant.PARAMETERS));
    }

    /** An output of the stack. */
    String output(String name) {
        String value = outputs.get(name);
        if (value == null) {
            throw new IllegalStateException("The stack has no output " + name + ", only " + outputs.keySet());
        }
        return value;
    }

    /** The API's address in this emulator, ending in the stage; AWS's own, which the stack puts out, leads nowhere here. */
    URI api() {
        URI onAws = URI.create(output("ApiUrl"));
        String id = onAws.getHost().substring(0, onAws.getHost().indexOf('.'));
        return aws.endpoint().resolve("/_aws/execute-api/" + id + onAws.getPath());
    }

    /** The API key whose id is an output. */
    String key(String output) throws IOException, InterruptedException {
        JsonNode key = JsonMapper.builder()
                .build()
                .readTree(aws.http().get("apigateway", "/apikeys/" + output(output) + "?includeValue=true"));
        return key.path("value").asText();
    }
}
