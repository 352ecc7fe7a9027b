package id.etalase.docs.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows every link, picture, style and anchor of a finished site, as far as they stay on it. */
public final class LinkCheck {
    private static final Pattern REFERENCE = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto|data):.*");

    private final Path site;
    private final Mistakes mistakes;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /**
     * @param site the folder that a server shows
     * @param mistakes takes what leads nowhere
     */
    public LinkCheck(Path site, Mistakes mistakes) {
        this.site = site.toAbsolutePath().normalize();
        this.mistakes = mistakes;
    }

    /** Looks at every page. */
    public void run() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            check(page);
        }
    }

    private void check(Path page) throws IOException {
        String html = Files.readString(page);
        String name = site.relativize(page).toString();
        List<String> ids = matches(ID, html);
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> mistakes.add(name, "two places are called #" + id));
        for (String reference : matches(REFERENCE, html)) {
            if (!ELSEWHERE.matcher(reference).matches()) {
                follow(page, name, reference);
            }
        }
    }

    private void follow(Path page, String name, String reference) throws IOException {
        int sign = reference.indexOf('#');
        String way = sign < 0 ? reference : reference.substring(0, sign);
        Path target = way.isEmpty() ? page : page.resolveSibling(way).normalize();
        if (way.endsWith("/")) {
            target = target.resolve("index.html");
        }
        if (!target.startsWith(site) || !Files.isRegularFile(target)) {
            mistakes.add(name, "the link to " + reference + " leads nowhere");
        } else if (sign >= 0 && !anchorsOf(target).contains(reference.substring(sign + 1))) {
            mistakes.add(name, "the link to " + reference + " names a place that the page lacks");
        }
    }

    private Set<String> anchorsOf(Path page) throws IOException {
        Set<String> known = anchors.get(page);
        if (known == null) {
            known = Set.copyOf(
                    matches(ID, Files.readString(page)).stream().distinct().toList());
            anchors.put(page, known);
        }
        return known;
    }

    private static List<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&").replace("%20", " "))
                .collect(Collectors.toList());
    }
}
