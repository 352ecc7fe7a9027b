package id.etalase.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A module and all that it imports, as one classic script. Each module keeps a scope of its own, as a function that gives what it exports;
 * names inside are left as they are, so that whoever reads the file in a browser finds what stands in the sources.
 */
final class Bundle {
    private final SequencedMap<Path, ModuleSource> modules = new LinkedHashMap<>();

    private Bundle() {}

    /**
     * The script.
     *
     * @param entry a module
     * @param headline stands first, as a comment
     * @throws IllegalArgumentException if a module cannot be bundled, or modules import each other in a circle
     */
    static String of(Path entry, String headline) {
        Bundle bundle = new Bundle();
        bundle.collect(entry.normalize(), new LinkedHashSet<>());
        return "/*! " + headline + " */\n(() => {\n'use strict';\n" + bundle.script() + "})();\n";
    }

    /** Those that a module imports stand before it. */
    private void collect(Path file, Set<Path> above) {
        if (modules.containsKey(file)) {
            return;
        }
        if (!above.add(file)) {
            throw new IllegalArgumentException("These modules import each other in a circle: " + above);
        }
        ModuleSource module = ModuleSource.parse(file, read(file));
        module.imports().forEach(each -> collect(each.from(), above));
        above.remove(file);
        modules.put(file, module);
    }

    private String script() {
        Map<Path, String> names = modules.keySet().stream()
                .collect(Collectors.toMap(
                        file -> file,
                        file -> "m" + modules.keySet().stream().toList().indexOf(file)));
        return modules.values().stream()
                .map(module -> "const " + names.get(module.file()) + " = (() => {\n" + imports(module, names)
                        + module.code() + "return { " + String.join(", ", module.exports()) + " };\n})();\n")
                .collect(Collectors.joining());
    }

    private static String imports(ModuleSource module, Map<Path, String> names) {
        return module.imports().stream()
                .filter(each -> !each.names().isBlank())
                .map(each -> "const { " + each.pattern() + " } = " + names.get(each.from()) + ";\n")
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the module " + file, e);
        }
    }
}
