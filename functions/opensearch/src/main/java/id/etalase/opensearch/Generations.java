package id.etalase.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indexes that an alias points at, has pointed at, or may come to point at. The first is made as {@code ALIAS-vMAPPING}, later ones
 * as {@code ALIAS-N-vMAPPING} with an alias {@code ALIAS-N} of their own, by which they are filled.
 */
final class Generations {
    private final String alias;
    private final Pattern pattern;
    private final Map<String, Set<String>> aliases;

    /** @param aliases of each index, by its name; others than generations are passed over */
    Generations(String alias, Map<String, Set<String>> aliases) {
        this.alias = alias;
        this.pattern = Pattern.compile(Pattern.quote(alias) + "(?:-(\\d{1,9}))?-v\\d+");
        this.aliases = new TreeMap<>(aliases);
    }

    /** The alias of the one that can be gone back to. */
    static String before(String alias) {
        return alias + "-before";
    }

    /** The alias of a live one that has not been looked through since it became that. */
    static String unsettled(String alias) {
        return alias + "-unsettled";
    }

    /** Whether a name means something here: the alias itself, one of its generations, a mark on one, or its search log. */
    static boolean reserved(String alias, String name) {
        return name.equals(SearchLogIndex.alias(alias))
                || name.matches(Pattern.quote(alias) + "(-(\\d+|before|unsettled))?");
    }

    /**
     * The index behind an alias, or empty if there is none.
     *
     * @throws IllegalStateException if there are several
     */
    Optional<String> behind(String name) {
        List<String> found = aliases.entrySet().stream()
                .filter(index -> index.getValue().contains(name))
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException(
                    "The alias " + name + " points at " + found + "; it must point at one index.");
        }
        return found.stream().findFirst();
    }

    /** The alias of the one to be built: of the first number after those of the live one and the one before it. */
    String next() {
        int used = List.of(alias, before(alias)).stream()
                .flatMap(name -> behind(name).stream())
                .mapToInt(this::number)
                .max()
                .orElse(1);
        return alias + "-" + (used + 1);
    }

    /** All but the live one. */
    List<String> old() {
        Optional<String> live = behind(alias);
        return aliases.keySet().stream()
                .filter(index -> pattern.matcher(index).matches())
                .filter(index -> !live.equals(Optional.of(index)))
                .toList();
    }

    private int number(String index) {
        Matcher matcher = pattern.matcher(index);
        return matcher.matches() && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : 1;
    }
}
