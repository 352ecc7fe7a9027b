package id.etalase.learning.report;

import id.etalase.learning.chart.Markup;
import id.etalase.learning.evaluation.DataFacts;

/** Says which photos a section stands on. */
final class DataPart {
    /** More lines would bury the figures; the JSON has them all. */
    private static final int REMARKS = 10;

    private DataPart() {}

    static void write(Markup page, DataFacts data) {
        String searched = data.gallery() == 0 ? "" : ", " + data.gallery() + " photos searched";
        page.leaf(
                "p",
                data.name() + ": " + data.queries() + " photos asked about" + searched + ", "
                        + data.distribution().size() + " labels.",
                "class",
                "note");
        data.remarks().stream().limit(REMARKS).forEach(remark -> page.leaf("p", remark, "class", "note"));
        if (data.remarks().size() > REMARKS) {
            page.leaf("p", "And " + (data.remarks().size() - REMARKS) + " remarks more.", "class", "note");
        }
    }
}
