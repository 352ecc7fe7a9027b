package id.etalase.aws.cost;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Prices of one Region at one date.
 *
 * @param region its code
 * @param date when they were looked up
 * @param note what to know about them
 * @param prices by name
 */
public record PriceList(String region, String date, String note, Map<String, Price> prices) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** @throws IllegalArgumentException naming every price that is missing */
    public PriceList {
        Map<String, Price> all = Map.copyOf(prices);
        List<String> missing = Arrays.stream(Billed.values())
                .map(Billed::key)
                .filter(key -> !all.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The price list has no price of " + missing);
        }
        prices = all;
    }

    /** The one that comes with this version. */
    public static PriceList shipped() {
        try (InputStream file = PriceList.class.getResourceAsStream("prices.json")) {
            return JSON.readValue(file, PriceList.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped prices.json cannot be read", e);
        }
    }

    /**
     * One of somebody's own, in the form of the shipped {@code prices.json}.
     *
     * @throws IOException if it cannot be read
     */
    public static PriceList read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return JSON.readValue(bytes, PriceList.class);
        }
    }

    /** The bill for a usage. */
    public Bill bill(Usage usage, boolean freeTier) {
        return new Bill(usage.quantities().entrySet().stream()
                .map(used -> new Bill.Line(
                        used.getKey(), used.getValue(), price(used.getKey()).of(used.getValue(), freeTier)))
                .toList());
    }

    /** The price of something. */
    public Price price(Billed what) {
        Price price = prices.get(what.key());
        if (price == null) {
            throw new IllegalArgumentException("The price list has no price of " + what.key());
        }
        return price;
    }
}
