package id.etalase.local.opensearch;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The command line of the child. */
final class NodeCommand {
    private static final String PACKAGE = "id.etalase.local.opensearch.node";

    private NodeCommand() {}

    /**
     * Runs this program's own JVM on OpenSearch's libraries and the one jar (or classes folder) of this module, which
     * needs nothing else.
     */
    static List<String> of(OpenSearchDistribution distribution, Path directory, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Tens of thousands of vectors lie in mapped files, not on the heap.
                "-Xms256m",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // The optimising compiler would double the CPU time of a start, and memory with it.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + directory.resolve("tmp"),
                "-Dlog4j2.configurationFile=classpath:" + PACKAGE.replace('.', '/') + "/log4j2.properties",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                ownClasses() + File.pathSeparator + distribution.home().resolve("lib") + File.separator + "*",
                PACKAGE + ".OpenSearchNode",
                distribution.home().toString(),
                directory.toString(),
                Integer.toString(port));
    }

    private static Path ownClasses() {
        try {
            return Path.of(NodeCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
