package id.etalase.learning.report;

import id.etalase.learning.chart.LineChart;
import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.TrainingHistory;
import id.etalase.learning.evaluation.TrainingHistory.Epoch;
import id.etalase.learning.evaluation.TrainingHistory.Run;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loss and accuracy while the model was trained. */
final class TrainingPart {
    private final @Nullable TrainingHistory history;

    TrainingPart(@Nullable TrainingHistory history) {
        this.history = history;
    }

    void write(Markup page) {
        if (history == null) {
            return;
        }
        page.open("section", "id", "training").leaf("h2", "How the model was trained");
        history.runs().forEach(run -> write(page, run));
        page.close();
    }

    private static void write(Markup page, Run run) {
        page.leaf("h3", run.name());
        page.leaf("p", "Seed " + run.seed() + (run.command() == null ? "." : ": " + run.command()), "class", "note");
        if (run.epochs().size() > 1) {
            page.open("div", "class", "charts");
            chart(page, "Loss", run.epochs(), Epoch::trainLoss, Epoch::valLoss);
            chart(page, "Accuracy", run.epochs(), Epoch::trainAccuracy, Epoch::valAccuracy);
            page.close();
        }
    }

    private static void chart(
            Markup page,
            String name,
            List<Epoch> epochs,
            Function<Epoch, @Nullable Double> train,
            Function<Epoch, @Nullable Double> val) {
        new LineChart(
                        name + " by epoch",
                        "epoch",
                        name.toLowerCase(Locale.ROOT),
                        epochs.stream().map(epoch -> (double) epoch.epoch()).toList(),
                        List.of(line("train", epochs, train), line("validation", epochs, val)))
                .draw(page);
    }

    private static LineChart.Line line(String name, List<Epoch> epochs, Function<Epoch, @Nullable Double> figure) {
        return new LineChart.Line(
                name,
                epochs.stream()
                        .map(epoch -> {
                            Double value = figure.apply(epoch);
                            return value == null ? Double.NaN : value;
                        })
                        .toList());
    }
}
