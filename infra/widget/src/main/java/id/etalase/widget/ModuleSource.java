package id.etalase.widget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JavaScript module as this project writes them: imports and exports by name, each beginning a line, comments on lines of their own.
 *
 * @param file where it lies
 * @param imports in their order
 * @param exports the names
 * @param code what is left without the imports, the word that exports, comments and indentation
 */
record ModuleSource(Path file, List<Import> imports, List<String> exports, String code) {
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:\\{([^}]*)} from )?'([^']+)';\\R?", Pattern.MULTILINE);
    private static final Pattern EXPORTED =
            Pattern.compile("^export (?=(?:async )?(?:function|class|const|let) ([\\p{Alnum}_$]+))", Pattern.MULTILINE);
    private static final Pattern BLOCK_COMMENT =
            Pattern.compile("^[ \\t]*/\\*.*?\\*/[ \\t]*\\R?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("^[ \\t]*//.*\\R?", Pattern.MULTILINE);
    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+|^\\R", Pattern.MULTILINE);
    private static final Pattern LEFT_OVER = Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);

    ModuleSource {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    /**
     * Names that come from another module.
     *
     * @param names as they stand between the braces
     * @param from where the other lies
     */
    record Import(String names, Path from) {
        /** As a pattern that takes an object apart: {@code a as b} is {@code a: b} there. */
        String pattern() {
            return names.replaceAll("\\s+as\\s+", ": ").strip();
        }
    }

    /**
     * Takes a module apart.
     *
     * @throws IllegalArgumentException if it imports or exports in another way
     */
    static ModuleSource parse(Path file, String text) {
        String bare =
                LINE_COMMENT.matcher(BLOCK_COMMENT.matcher(text).replaceAll("")).replaceAll("");
        List<Import> imports = new ArrayList<>();
        Matcher named = IMPORT.matcher(bare);
        while (named.find()) {
            String names = named.group(1) == null ? "" : named.group(1);
            imports.add(new Import(names, file.resolveSibling(named.group(2)).normalize()));
        }
        String body = IMPORT.matcher(bare).replaceAll("");
        List<String> exports =
                EXPORTED.matcher(body).results().map(found -> found.group(1)).toList();
        String code = INDENTATION.matcher(EXPORTED.matcher(body).replaceAll("")).replaceAll("");
        Matcher leftOver = LEFT_OVER.matcher(code);
        if (leftOver.find()) {
            throw new IllegalArgumentException(
                    file + ": cannot be bundled, write imports as import { a } from './b.js'; on one line,"
                            + " and exports as export function, class, const or let. Found: " + leftOver.group());
        }
        return new ModuleSource(file, imports, exports, code);
    }
}
