package id.etalase.cli.importing;

import id.etalase.learning.files.CsvException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which columns of a table mean what: those that a command named, and else those of known names. */
final class ColumnMap {
    private final List<String> header;
    private final CsvColumns columns;
    private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);

    /** @throws CsvException if a column that a command named is missing, or there is nothing to make a product of */
    ColumnMap(SellerTable table, CsvColumns columns) {
        this.header = table.header();
        this.columns = columns;
        for (Field field : Field.values()) {
            String named = columns.of(field);
            places.put(field, named == null ? known(field) : List.of(header.indexOf(named)));
        }
        refuseMissing(table.file());
    }

    /** Whether the table has it. */
    boolean has(Field field) {
        return !places.getOrDefault(field, List.of()).isEmpty();
    }

    /** The cells that are not blank, the most telling column first. */
    List<String> all(Field field, SellerTable.Row row) {
        return places.getOrDefault(field, List.of()).stream()
                .map(row.cells()::get)
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** The first that is not blank. */
    @Nullable
    String first(Field field, SellerTable.Row row) {
        return all(field, row).stream().findFirst().orElse(null);
    }

    /** What the column of {@link #first} is called; the first of its meaning if all are blank. */
    String name(Field field, SellerTable.Row row) {
        List<Integer> of = places.getOrDefault(field, List.of());
        return of.stream()
                .filter(place -> !row.cells().get(place).isBlank())
                .findFirst()
                .or(() -> of.stream().findFirst())
                .map(header::get)
                .orElse("");
    }

    /** Whether a row is among those that were asked for. */
    boolean isWanted(SellerTable.Row row) {
        return columns.where().entrySet().stream()
                .allMatch(condition ->
                        row.cells().get(header.indexOf(condition.getKey())).equals(condition.getValue()));
    }

    /** Columns that say nothing that is read. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(header);
        unused.removeAll(columns.where().keySet());
        places.values().forEach(of -> of.forEach(place -> unused.remove(header.get(place))));
        unused.removeIf(String::isBlank);
        return unused;
    }

    private List<Integer> known(Field field) {
        return IntStream.range(0, header.size())
                .filter(place ->
                        Field.of(header.get(place)).filter(field::equals).isPresent())
                .boxed()
                .sorted(Comparator.comparingInt(place -> field.rankOf(header.get(place))))
                .toList();
    }

    private void refuseMissing(String file) {
        Set<String> missing = Stream.concat(
                        Stream.of(Field.values()).flatMap(field -> Stream.ofNullable(columns.of(field))),
                        columns.where().keySet().stream())
                .filter(column -> !header.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
        if (missing.isEmpty() && !has(Field.PHOTO) && !has(Field.PRODUCT)) {
            missing.add("file");
        }
        if (!missing.isEmpty()) {
            throw new CsvException(file + " has no column " + String.join(", ", missing) + ". It has: "
                    + String.join(", ", new TreeSet<>(header)) + ".");
        }
    }
}
