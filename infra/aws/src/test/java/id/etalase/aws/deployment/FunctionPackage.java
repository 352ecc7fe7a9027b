package id.etalase.aws.deployment;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A function's built package, as an emulator can run it. */
final class FunctionPackage {
    /** What Lambda's managed runtime does: its own client for Java over the package's lib/, given the handler's name. */
    private static final String BOOTSTRAP = """
            #!/bin/sh
            # The package does not lie in /var/task here.
            export ETALASE_MODEL="$LAMBDA_TASK_ROOT${ETALASE_MODEL#/var/task}"
            exec "$JAVA_HOME/bin/java" -Xmx${AWS_LAMBDA_FUNCTION_MEMORY_SIZE}m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \\
                -cp "$LAMBDA_TASK_ROOT:$LAMBDA_TASK_ROOT/lib/*" \\
                com.amazonaws.services.lambda.runtime.api.client.AWSLambda id.etalase.aws.deployment.GatewayIdentity
            """;

    /** Lambda's client for Java and what it needs beside the interfaces, which every package has. */
    private static final List<Class<?>> RUNTIME_CLIENT = List.of(AWSLambda.class, PojoSerializer.class);

    private FunctionPackage() {}

    /**
     * The same package with what a custom runtime needs.
     *
     * @param built what {@code ./mvnw package} has made
     * @param target where the other one is written
     */
    static Path withBootstrap(Path built, Path target) throws IOException, URISyntaxException {
        Files.createDirectories(target.getParent());
        Files.copy(built, target);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + target.toUri()), Map.of())) {
            Files.writeString(zip.getPath("bootstrap"), BOOTSTRAP);
            addIdentity(zip);
            for (Class<?> type : RUNTIME_CLIENT) {
                Path jar = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
                Files.copy(jar, zip.getPath("lib", jar.getFileName().toString()));
            }
        }
        return target;
    }

    private static void addIdentity(FileSystem zip) throws IOException {
        String file = "/" + GatewayIdentity.class.getName().replace('.', '/') + ".class";
        Path target = zip.getPath(file);
        Files.createDirectories(target.getParent());
        try (InputStream content = GatewayIdentity.class.getResourceAsStream(file)) {
            Files.copy(Objects.requireNonNull(content, file), target);
        }
    }
}
