package id.etalase.cli.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A system's state as programs read it. */
public final class StatusJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusJson() {}

    /** One object, on several lines. */
    public static String text(SystemState state) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", state.name()).put("well", state.isWell());
        state.places().all().forEach(root.putObject("places")::put);
        state.health().ifPresent(health -> root.set("model", JSON.valueToTree(health.model())));
        ObjectNode index = root.putObject("index").put("alias", state.index().alias());
        if (state.index() instanceof SystemState.Index.Present present) {
            index.set("indexes", JSON.valueToTree(present.state().indexes()));
            index.put("products", present.state().products())
                    .put("live", present.state().live())
                    .put("rejected", present.state().rejected());
        } else if (state.index() instanceof SystemState.Index.Hidden hidden) {
            index.put("fault", hidden.fault());
        }
        root.putObject("queue")
                .put("waiting", state.queue().waiting())
                .put("inFlight", state.queue().inFlight())
                .put("deadLetters", state.queue().deadLetters())
                .put(
                        "oldestDeadLetter",
                        state.queue().oldestDeadLetter() == null
                                ? null
                                : state.queue().oldestDeadLetter().toString());
        state.activities().ifPresent(activities -> {
            root.set("lastHour", JSON.valueToTree(activities.hour()));
            root.set("lastDay", JSON.valueToTree(activities.day()));
        });
        state.disk()
                .ifPresent(
                        disk -> root.putObject("disk").put("used", disk.used()).put("free", disk.free()));
        return root.toPrettyString();
    }
}
