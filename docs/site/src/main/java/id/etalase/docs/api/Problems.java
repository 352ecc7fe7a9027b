package id.etalase.docs.api;

import id.etalase.docs.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every type of problem that an answer of the contract names, with its statuses and the operations that give it. */
final class Problems {
    private static final Pattern TYPE = Pattern.compile("urn:etalase:problem:([a-z-]+)");

    private final Map<String, Problem> byName = new TreeMap<>();

    private record Problem(Set<String> statuses, Set<String> operations) {}

    Problems(List<Operation> operations) {
        for (Operation operation : operations) {
            operation
                    .responses()
                    .forEach(response -> TYPE.matcher(
                                    response.getValue().path("description").asText())
                            .results()
                            .forEach(match -> note(match.group(1), response.getKey(), operation)));
        }
    }

    private void note(String name, String status, Operation operation) {
        Problem problem = byName.computeIfAbsent(name, any -> new Problem(new TreeSet<>(), new TreeSet<>()));
        problem.statuses.add(status);
        problem.operations.add(operation.id());
    }

    void write(Html html) {
        Tables.write(
                html,
                List.of("Type", "Status", "Answered by"),
                body -> byName.forEach((name, problem) -> body.element(
                        "tr",
                        row -> row.element(
                                        "th",
                                        head -> head.element("code", "urn:etalase:problem:" + name),
                                        "scope",
                                        "row",
                                        "id",
                                        "problem-" + name)
                                .element("td", String.join(", ", problem.statuses))
                                .element("td", cell -> operations(cell, problem.operations)))));
    }

    private static void operations(Html cell, Set<String> operations) {
        String between = "";
        for (String operation : operations) {
            cell.text(between).element("a", operation, "href", "#" + operation);
            between = ", ";
        }
    }
}
