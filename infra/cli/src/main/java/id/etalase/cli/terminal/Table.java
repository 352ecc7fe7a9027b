package id.etalase.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns that line up. A column is as wide as its longest cell, at most {@value #WIDEST}. */
public final class Table {
    private static final int WIDEST = 40;

    private final List<List<String>> rows = new ArrayList<>();
    private final String alignment;

    /**
     * A table with a header.
     *
     * @param alignment a letter for each column: l or r
     * @param header a cell for each column
     */
    public Table(String alignment, String... header) {
        this.alignment = alignment;
        row(header);
    }

    /** Adds a row; a cell for each column. */
    public Table row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(alignment.length() + " cells wanted, " + cells.length + " given");
        }
        rows.add(List.of(cells).stream().map(Table::shortened).toList());
        return this;
    }

    /** The lines, the header underlined. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
        StringBuilder rule = new StringBuilder();
        for (int column = 0; column < alignment.length(); column++) {
            rule.append("-".repeat(width(column))).append("  ");
        }
        lines.add(1, rule.toString().stripTrailing());
        return lines;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(width(column) - cell.length());
            line.append(alignment.charAt(column) == 'r' ? padding + cell : cell + padding)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String shortened(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 3) + "...";
    }
}
