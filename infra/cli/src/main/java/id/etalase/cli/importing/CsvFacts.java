package id.etalase.cli.importing;

import id.etalase.catalogue.product.InvalidFactsException;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.client.answer.Words;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads a product's facts out of a row. */
final class CsvFacts {
    private final ColumnMap columns;

    CsvFacts(ColumnMap columns) {
        this.columns = columns;
    }

    /** A row says something that cannot be used. */
    static final class UnusableRowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Words why;

        UnusableRowException(Words why) {
            super(why.en());
            this.why = why;
        }

        Words why() {
            return why;
        }
    }

    /** @throws UnusableRowException if a value cannot be used */
    FactsPatch read(SellerTable.Row row) {
        String name = columns.first(Field.NAME, row);
        Long price = amount(Field.PRICE, row);
        String description = columns.first(Field.DESCRIPTION, row);
        Integer stock = pieces(row);
        URI link = link(row);
        try {
            ProductFacts facts = new ProductFacts(name, price, description, stock, link);
            return patch(facts);
        } catch (InvalidFactsException e) {
            throw new UnusableRowException(Refusals.outOfRange(e));
        }
    }

    /** Whether the price of a row is one, or none: in templates, instructions stand between header and products. */
    boolean mayBePriced(SellerTable.Row row) {
        String price = columns.first(Field.PRICE, row);
        return price == null || WholeNumber.of(price).isPresent();
    }

    private FactsPatch patch(ProductFacts facts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        put(fields, Field.NAME, "name", facts.name());
        put(fields, Field.PRICE, "price", facts.price());
        put(fields, Field.DESCRIPTION, "description", facts.description());
        put(fields, Field.STOCK, "stock", facts.stock());
        put(
                fields,
                Field.LINK,
                "link",
                facts.link() == null ? null : facts.link().toString());
        return new FactsPatch(fields);
    }

    private void put(Map<String, @Nullable Object> fields, Field field, String name, @Nullable Object value) {
        if (columns.has(field)) {
            fields.put(name, value);
        }
    }

    private @Nullable Long amount(Field field, SellerTable.Row row) {
        String text = columns.first(field, row);
        if (text == null) {
            return null;
        }
        OptionalLong amount = WholeNumber.of(text);
        if (amount.isEmpty()) {
            throw new UnusableRowException(Refusals.noAmount(text, columns.name(field, row)));
        }
        return amount.getAsLong();
    }

    private @Nullable Integer pieces(SellerTable.Row row) {
        Long pieces = amount(Field.STOCK, row);
        if (pieces == null) {
            return null;
        }
        if (pieces > Integer.MAX_VALUE) {
            throw new UnusableRowException(Refusals.noAmount(pieces.toString(), columns.name(Field.STOCK, row)));
        }
        return pieces.intValue();
    }

    private @Nullable URI link(SellerTable.Row row) {
        String text = columns.first(Field.LINK, row);
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableRowException(Refusals.noAddress(text, columns.name(Field.LINK, row)));
        }
    }
}
