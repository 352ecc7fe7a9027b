package id.etalase.aws.deployment;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs of this machine that tests need and do not bring. */
final class Program {
    private Program() {}

    /**
     * Finds one.
     *
     * @param variable of the environment that may name it
     * @param name on the path
     */
    static Optional<Path> find(String variable, String name) {
        return Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .or(() -> onPath(name))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(path)
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
