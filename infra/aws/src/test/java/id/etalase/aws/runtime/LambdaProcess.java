package id.etalase.aws.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One instance of a packaged function, as Lambda runs it. */
final class LambdaProcess implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** Of the function's memory: what Lambda's own command line was seen to give the heap (2,768 MB of 3,008). */
    private static final double HEAP = 0.92;

    /** As the template sets them. */
    static final String OPTIONS = "-Dai.djl.offline=true --enable-native-access=ALL-UNNAMED";

    private final Process process;
    private final RuntimeApi api;
    private final Path log;
    private final CompletableFuture<Void> ended;
    private final long begin = System.nanoTime();

    private LambdaProcess(Process process, RuntimeApi api, Path log) {
        this.process = process;
        this.api = api;
        this.log = log;
        this.ended = process.onExit()
                .thenAccept(gone -> api.processEnded("The process ended with " + gone.exitValue() + ":\n" + log()));
    }

    /**
     * What to start.
     *
     * @param handler class and method
     * @param environment what the template sets
     * @param memory of the function in MB
     * @param snapStart whether it is initialised for a snapshot
     */
    record Function(
            TaskDirectory task, String handler, Map<String, String> environment, int memory, boolean snapStart) {
        Function withSnapStart(boolean other) {
            return new Function(task, handler, environment, memory, other);
        }

        Function withMemory(int other) {
            return new Function(task, handler, environment, other, snapStart);
        }
    }

    /** Starts the instance; it may not be initialised when this returns. */
    static LambdaProcess start(Function function, Path log) throws IOException {
        RuntimeApi api = RuntimeApi.start(Clock.systemUTC(), TIMEOUT);
        ProcessBuilder builder = new ProcessBuilder(Sandbox.HERE.command(command(function), function.memory()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(function, api));
        Process process = builder.start();
        return new LambdaProcess(process, api, log);
    }

    /** Service side of the runtime API. */
    RuntimeApi api() {
        return api;
    }

    /** What it has written so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory it has had so far, in bytes. */
    long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow();
    }

    /** Since it was started, in milliseconds. */
    double sinceStart() {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What lies in its {@code /tmp}, in bytes. */
    long temporaryBytes() throws IOException {
        try (Stream<Path> files = Files.walk(Sandbox.HERE.temporary(process.pid()))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        ended.join();
        api.close();
    }

    /** The command line of Lambda's Java runtimes, without what lies in their image only. */
    private static List<String> command(Function function) {
        String classPath = Stream.of(AWSLambda.class, Context.class, PojoSerializer.class)
                .map(LambdaProcess::jar)
                .collect(Collectors.joining(":"));
        List<String> command = new ArrayList<>(java(function.memory()));
        command.addAll(List.of(
                "-cp",
                classPath + ":" + function.task().path() + ":" + function.task().path() + "/lib/*",
                AWSLambda.class.getName(),
                function.handler()));
        return command;
    }

    /** @param memory of the function in MB */
    static List<String> java(int memory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxHeapSize=" + Math.round(HEAP * memory) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + Sandbox.HERE.temporary());
    }

    /** The handler of a function, as the template names it. */
    static String handler(String function) {
        String type = function.substring(0, 1).toUpperCase(Locale.ROOT) + function.substring(1) + "Handler";
        return "id.etalase." + function + "." + type + "::handleRequest";
    }

    private static Map<String, String> environment(Function function, RuntimeApi api) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AWS_LAMBDA_RUNTIME_API",
                api.address(),
                "_HANDLER",
                function.handler(),
                "LAMBDA_TASK_ROOT",
                function.task().path().toString(),
                "AWS_LAMBDA_FUNCTION_NAME",
                "etalase",
                "AWS_LAMBDA_FUNCTION_VERSION",
                "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                Integer.toString(function.memory()),
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                function.snapStart() ? "snap-start" : "on-demand",
                "AWS_LAMBDA_LOG_FORMAT",
                "JSON",
                "AWS_LAMBDA_LOG_LEVEL",
                "INFO",
                "AWS_REGION",
                "ap-southeast-3"));
        environment.putAll(Map.of("LANG", "en_US.UTF-8", "TZ", ":UTC", "PATH", "/usr/local/bin:/usr/bin/:/bin"));
        environment.putAll(function.environment());
        environment.put("DJL_CACHE_DIR", Sandbox.HERE.temporary() + "/djl");
        environment.put("JAVA_TOOL_OPTIONS", OPTIONS);
        return environment;
    }

    private static String jar(Class<?> type) {
        try {
            return copied(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside the task directory, because another user may not see the local Maven repository. */
    static String copied(Path jar) {
        Path copy = Path.of(
                System.getProperty("etalase.root"),
                "infra/aws/target/runtime",
                jar.getFileName().toString());
        try {
            if (Files.isRegularFile(jar) && !Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(jar, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make ready " + jar, e);
        }
        return Files.isRegularFile(jar) ? copy.toString() : jar.toString();
    }
}
