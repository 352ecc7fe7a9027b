package id.etalase.learning.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChartTest {
    private final Markup page = new Markup();

    @Test
    void markup_textsAndAttributes_areEscaped() {
        page.leaf("p", "a < b & \"c\"", "title", "\"<&>");

        assertThat(page).hasToString("<p title=\"&quot;&lt;&amp;&gt;\">a &lt; b &amp; &quot;c&quot;</p>");
    }

    @Test
    void markup_scriptThatWouldEndItsElement_isRefused() {
        assertThatThrownBy(() -> page.raw("if (a </script> b)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_runFromTheLeftBottomToTheRightTop() {
        new LineChart("T", "x", "y", List.of(1.0, 2.0, 3.0), List.of(new LineChart.Line("a", List.of(0.0, 0.5, 1.0))))
                .draw(page);

        // The field is 48 to 426 wide and 238 (bottom) to 12 high.
        assertThat(page.toString())
                .contains("d=\"M48.0 238.0L237.0 125.0L426.0 12.0\"")
                .contains("<text x=\"237.0\" y=\"254.0\" text-anchor=\"middle\">2</text>")
                .doesNotContain(">1.4<");
    }

    @Test
    void lines_valueIsMissing_isLeftOut() {
        new LineChart("T", "x", "y", List.of(1.0, 3.0), List.of(new LineChart.Line("a", List.of(Double.NaN, 1.0))))
                .draw(page);

        assertThat(page.toString()).contains("d=\"M426.0 12.0\"");
    }

    @Test
    void bars_areSortedByCount() {
        new BarChart("T", "photos", new TreeMap<>(Map.of("a", 1, "b", 10))).draw(page);

        String svg = page.toString();
        assertThat(svg.indexOf(">b<")).isLessThan(svg.indexOf(">a<"));
        assertThat(svg).contains("width=\"246.0\"", "width=\"24.6\"");
    }

    @Test
    void heatMap_manyLabels_groupsTheRareOnes() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            counts.put("l" + i, i == 0 ? Map.of("l0", 100) : Map.of("l" + i, 100 - i, "l0", 1));
        }
        new HeatMap("T", counts).draw(page);

        // l24 to l29 are the rarest six: 76 + 75 + ... + 71 of their own, six taken for l0.
        assertThat(page.toString())
                .contains("(others) taken for (others): 441 of 447", "(others) taken for l0: 6 of 447")
                .doesNotContain(">l29<");
    }

    @Test
    void map_labelsBeyondTheColours_shareOne() {
        List<ScatterMap.Dot> dots = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            dots.add(new ScatterMap.Dot(i, i, "l" + (char) ('a' + i), "n", ""));
        }
        new ScatterMap("T", dots).draw(page);

        assertThat(page.toString()).contains("dot c11", "dot rest", ">others<");
    }

    @Test
    void reliability_emptyBins_areNotDrawn() {
        new ReliabilityChart(
                        "T",
                        List.of(
                                new ReliabilityChart.Bar(0, 0.5, 0, 0, 0),
                                new ReliabilityChart.Bar(0.5, 1, 4, 0.75, 0.5)))
                .draw(page);

        assertThat(page.toString())
                .containsOnlyOnce("class=\"bar\"")
                .contains("4 guesses, mean confidence 0.750, right 0.500", "cx=\"331.5\" cy=\"125.0\"");
    }
}
