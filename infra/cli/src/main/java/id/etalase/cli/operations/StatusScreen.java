package id.etalase.cli.operations;

import id.etalase.cli.terminal.Labelled;
import id.etalase.local.metrics.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A system's state as operators read it. */
public final class StatusScreen {
    private static final int SHORTENED_SUM = 12;
    private static final int LABEL = 38;

    private StatusScreen() {}

    /** The lines. */
    public static List<String> lines(SystemState state) {
        List<String> lines = new ArrayList<>();
        lines.add(state.name() + (state.isWell() ? ": all is well" : ": something is to be done"));
        lines.add("");
        state.places().all().forEach((name, where) -> lines.add(Labelled.line(name, where)));
        state.disk().ifPresent(disk -> lines.add(Labelled.line("", disk.text())));
        lines.add("");
        lines.add(Labelled.line("model", model(state)));
        lines.add(Labelled.line("index", index(state.index())));
        if (state.index() instanceof SystemState.Index.Present present) {
            lines.add(Labelled.line(
                    "",
                    String.format(
                            Locale.ROOT,
                            "%,d products, %,d photos live, %,d rejected",
                            present.state().products(),
                            present.state().live(),
                            present.state().rejected())));
        }
        lines.add(Labelled.line(
                "queue", state.queue().waiting() + " waiting, " + state.queue().inFlight() + " in work"));
        lines.add(Labelled.line("dead letters", deadLetters(state)));
        state.activities().ifPresent(activities -> {
            lines.add("");
            lines.addAll(table(activities));
        });
        return lines;
    }

    private static List<String> table(Activities activities) {
        return List.of(
                row("", "last hour", "last day"),
                row(activities, "searches", each -> whole(each.searches())),
                row(activities, "  answered within, ms: half of them", each -> number(each.searchP50())),
                row(activities, "                       95 of 100", each -> number(each.searchP95())),
                row(activities, "  of which the model, ms", each -> number(each.recognitionP50())),
                row(activities, "  of which the index, ms", each -> number(each.indexP50())),
                row(activities, "  without a match", each -> share(each.noMatch())),
                row(activities, "  not noted in the search log", each -> whole(each.logLosses())),
                row(activities, "photos that went live", each -> whole(each.photosLive())),
                row(activities, "photos that were rejected", each -> whole(each.photosRejected())),
                row(activities, "longest wait of a photo event, s", each -> number(each.longestWait())));
    }

    private static String row(Activities activities, String label, Function<Activity, String> cell) {
        return row(label, cell.apply(activities.hour()), cell.apply(activities.day()));
    }

    private static String row(String label, String hour, String day) {
        return String.format(Locale.ROOT, "  %-" + LABEL + "s%9s  %9s", label, hour, day);
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String number(@Nullable Double number) {
        return number == null ? "-" : String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }

    private static String share(@Nullable Double share) {
        return share == null ? "-" : Math.round(share * 100) + " %";
    }

    private static String model(SystemState state) {
        return state.health()
                .map(health -> health.model().name() + " " + health.model().version() + " ("
                        + shortened(health.model().sha256()) + ")")
                .orElse("the API does not answer; it cannot without an index");
    }

    private static String index(SystemState.Index index) {
        return switch (index) {
            case SystemState.Index.Present present ->
                present.alias() + " -> " + String.join(", ", present.state().indexes());
            case SystemState.Index.Missing missing ->
                missing.alias() + " is not there; the first photo that is indexed makes it";
            case SystemState.Index.Hidden hidden ->
                hidden.alias() + " cannot be seen: " + hidden.fault()
                        + " (on AWS, only the parameter OperatorArn lets people in)";
        };
    }

    private static String deadLetters(SystemState state) {
        long dead = state.queue().deadLetters();
        if (dead == 0) {
            return "none";
        }
        String oldest = state.queue().oldestDeadLetter() == null
                ? ""
                : ", the oldest of " + state.queue().oldestDeadLetter();
        return dead + oldest + "; when the cause is gone: " + state.redrive();
    }

    private static String shortened(String sum) {
        return sum.length() <= SHORTENED_SUM ? sum : sum.substring(0, SHORTENED_SUM);
    }
}
