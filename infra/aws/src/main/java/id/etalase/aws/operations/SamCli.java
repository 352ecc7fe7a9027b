package id.etalase.aws.operations;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The AWS SAM CLI, with whatever credentials its environment gives it.
 *
 * @param file the command
 */
public record SamCli(Path file) {
    /** How to get it. */
    public static final String HOW_TO_GET =
            "The AWS SAM CLI (sam) is needed. Install it with \"pip install aws-sam-cli\", with \"brew install aws-sam-cli\","
                    + " or as the AWS SAM Developer Guide says; or name it with --sam.";

    /**
     * The first on a path.
     *
     * @param path folders, as the variable {@code PATH} has them
     */
    public static Optional<SamCli> find(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "sam"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(SamCli::new);
    }

    /**
     * Deploys, and shows what sam says meanwhile.
     *
     * @throws IllegalStateException if that failed
     */
    public void deploy(DeploymentPlan plan) throws InterruptedException {
        List<String> command = plan.command(file.toString());
        int exitCode = ChildProcess.show(command, Path.of("").toAbsolutePath());
        if (exitCode != 0) {
            throw new IllegalStateException("sam deploy ended with code " + exitCode
                    + "; what it said stands above. Nothing of a failed first deployment is usable: delete the stack with"
                    + " \"sam delete --stack-name " + plan.stack() + " --region " + plan.region()
                    + "\" before the next try.");
        }
    }

    /** What a stack says about itself. */
    public StackOutputs outputs(String stack, String region) throws InterruptedException {
        return StackOutputs.parse(ChildProcess.read(List.of(
                file.toString(),
                "list",
                "stack-outputs",
                "--stack-name",
                stack,
                "--region",
                region,
                "--output",
                "json")));
    }
}
