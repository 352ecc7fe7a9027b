package id.etalase.demo.shop;

/** The four kinds of goods that the models tell apart. */
public enum Category {
    /** Food. */
    FOOD("makanan"),
    /** Drinks. */
    DRINKS("minuman"),
    /** Clothing. */
    CLOTHING("pakaian"),
    /** Accessories and crafts. */
    CRAFTS("aksesoris-kerajinan");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    /** The code of the category in a model's vocabulary. */
    public String code() {
        return code;
    }
}
