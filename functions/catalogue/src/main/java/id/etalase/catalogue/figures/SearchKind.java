package id.etalase.catalogue.figures;

import id.etalase.catalogue.search.QuerySubject;
import java.util.Arrays;
import java.util.Locale;

/** What a shopper searched with. */
public enum SearchKind {
    PHOTO,
    TEXT,
    PRODUCT,
    PHOTO_AND_TEXT;

    /** The kind of a search's subject. */
    public static SearchKind of(QuerySubject subject) {
        return switch (subject) {
            case QuerySubject.Photo photo -> PHOTO;
            case QuerySubject.Product product -> PRODUCT;
            case QuerySubject.Text text -> TEXT;
            case QuerySubject.PhotoAndText both -> PHOTO_AND_TEXT;
        };
    }

    /** The lower-case name used in documents, such as {@code photo-and-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no kind has that code */
    public static SearchKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a kind of search: " + code));
    }

    /** Whether the shopper typed words. */
    public boolean worded() {
        return this == TEXT || this == PHOTO_AND_TEXT;
    }
}
