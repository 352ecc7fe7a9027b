package id.etalase.aws.runtime;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@link ForwardPasses} in a process of its own. */
final class Network implements AutoCloseable {
    private static final int INPUT = 260;
    private static final int WARM_UP = 10;

    private final Process process;
    private final BufferedWriter asked;
    private final BufferedReader said;

    private Network(Process process) {
        this.process = process;
        this.asked = process.outputWriter();
        this.said = process.inputReader();
    }

    /** With the libraries and the model of a package, on as many processors as the function has. */
    static Network start(TaskDirectory task, int memory) throws IOException {
        Path model = task.path().resolve("models/" + System.getProperty("etalase.model") + "/embedder.pt");
        String classes =
                LambdaProcess.copied(Path.of(System.getProperty("etalase.root"), "infra/aws/target/test-classes"));
        List<String> command = Stream.concat(
                        LambdaProcess.java(memory).stream(),
                        Stream.of(
                                "-cp",
                                classes + ":" + task.path() + "/lib/*",
                                ForwardPasses.class.getName(),
                                model.toString(),
                                Integer.toString(INPUT)))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(Sandbox.HERE.command(command, memory))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DJL_CACHE_DIR", Sandbox.HERE.temporary() + "/djl");
        builder.environment().put("JAVA_TOOL_OPTIONS", LambdaProcess.OPTIONS);
        Network network = new Network(builder.start());
        for (int i = 0; i < WARM_UP; i++) {
            network.pass();
        }
        return network;
    }

    /** One forward pass, in milliseconds. */
    double pass() throws IOException {
        asked.write("\n");
        asked.flush();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.matches("\\d+")) {
                return Long.parseLong(line) / 1e6;
            }
        }
        throw new IOException("The network alone has ended");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
