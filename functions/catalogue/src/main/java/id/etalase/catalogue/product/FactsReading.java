package id.etalase.catalogue.product;

/** What came of reading a product's facts. */
public sealed interface FactsReading {
    /** The facts to go by: none where they could not be read, so that a photo stays searchable. */
    ProductFacts facts();

    /** They were read, or there is no file and so nothing was said ({@link ProductFacts#NONE}). */
    record Read(ProductFacts facts) implements FactsReading {}

    /**
     * The file is there and cannot be used.
     *
     * @param problem what is wrong, for the owner, in plain English
     */
    record Unusable(String problem) implements FactsReading {
        @Override
        public ProductFacts facts() {
            return ProductFacts.NONE;
        }
    }
}
