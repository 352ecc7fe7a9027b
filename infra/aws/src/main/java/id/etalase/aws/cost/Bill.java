package id.etalase.aws.cost;

import java.util.List;

/** What a month costs, line by line. */
public record Bill(List<Line> lines) {
    /**
     * One billed thing.
     *
     * @param quantity in the thing's unit
     * @param dollars US dollars
     */
    public record Line(Billed what, double quantity, double dollars) {}

    public Bill {
        lines = List.copyOf(lines);
    }

    /** All lines together, in US dollars. */
    public double dollars() {
        return lines.stream().mapToDouble(Line::dollars).sum();
    }
}
