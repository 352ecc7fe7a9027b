package id.etalase.cli;

import id.etalase.aws.operations.SamCli;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the AWS SAM CLI is. */
final class SamOption {
    @Option(names = "--sam", paramLabel = "FILE", description = "The AWS SAM CLI. Default: sam, on the path.")
    private @Nullable Path sam;

    /** @throws IllegalStateException saying how to get it, if there is none */
    SamCli find() {
        if (sam != null) {
            return new SamCli(sam.toAbsolutePath());
        }
        String path = System.getenv("PATH");
        return SamCli.find(path == null ? "" : path).orElseThrow(() -> new IllegalStateException(SamCli.HOW_TO_GET));
    }
}
