package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.EvaluationResult;
import id.etalase.learning.evaluation.GoalResult;
import id.etalase.learning.evaluation.ModelFacts;
import id.etalase.learning.evaluation.SectionResult;
import java.util.List;

/** What was measured, and what became of the goals. */
final class SummaryPart {
    private final EvaluationResult result;

    SummaryPart(EvaluationResult result) {
        this.result = result;
    }

    void write(Markup page) {
        page.open("p", "class", "lead").text("Model ").leaf("strong", name(result.model()));
        if (result.baseline() != null) {
            page.text(", beside it ").leaf("strong", name(result.baseline()));
        }
        page.text(". " + result.model().description() + ".").close();
        contents(page);
        if (!result.goals().isEmpty()) {
            Tables.write(
                    page,
                    "Goals",
                    List.of("figure", "measured", "target", "verdict", "remark"),
                    result.goals().stream().map(SummaryPart::row).toList());
        }
        result.remarks().forEach(remark -> page.leaf("p", remark, "class", "note"));
    }

    private void contents(Markup page) {
        page.open("nav", "aria-label", "Sections").open("ul");
        for (int i = 0; i < result.sections().size(); i++) {
            SectionResult section = result.sections().get(i);
            page.open("li")
                    .leaf("a", section.title(), "href", "#section-" + (i + 1))
                    .close();
        }
        page.open("li").leaf("a", "How the figures are made", "href", "#method").close();
        page.close().close();
    }

    private static List<String> row(GoalResult result) {
        return List.of(
                result.goal().name(),
                Tables.share(result.measured()),
                (result.goal().atLeast() ? "≥ " : "≤ ")
                        + Tables.share(result.goal().target()),
                result.measured() == null ? "not measured" : result.met() ? "met" : "not met",
                result.remark());
    }

    private static String name(ModelFacts model) {
        return model.name() + ", version " + model.version();
    }
}
