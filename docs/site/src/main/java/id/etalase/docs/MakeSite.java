package id.etalase.docs;

import java.nio.file.Path;
import java.util.List;

/** Makes the site while the project is built. */
public final class MakeSite {
    private MakeSite() {}

    /**
     * Makes it, or says everything that is wrong with it and fails.
     *
     * @param arguments the repository's root; the folder to write; {@code --address=} where the site will stand, and {@code
     *     --repository=} where the repository's files can be seen, both of them empty if not known
     */
    public static void main(String[] arguments) throws Exception {
        Sources sources = new Sources(Path.of(arguments[0]).toAbsolutePath().normalize());
        SiteBuilder builder =
                new SiteBuilder(sources, option(arguments[2], "--address="), option(arguments[3], "--repository="));
        List<String> mistakes =
                builder.build(Path.of(arguments[1]).toAbsolutePath().normalize());
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("The documentation has mistakes:\n  " + String.join("\n  ", mistakes));
        }
    }

    private static String option(String argument, String name) {
        if (!argument.startsWith(name)) {
            throw new IllegalArgumentException("Expected " + name + "... instead of " + argument);
        }
        String value = argument.substring(name.length());
        return value.isEmpty() || value.endsWith("/") ? value : value + "/";
    }
}
