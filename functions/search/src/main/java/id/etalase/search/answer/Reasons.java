package id.etalase.search.answer;

import id.etalase.api.answer.Reason;
import id.etalase.api.answer.Words;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.search.NoMatch;
import org.jspecify.annotations.Nullable;

/** Puts what the domain says about something missing or unusable into the contract's form; null where all is well. */
final class Reasons {
    private Reasons() {}

    static @Nullable Reason of(@Nullable NoMatch noMatch) {
        return noMatch == null ? null : new Reason(noMatch.code(), Words.of(noMatch.message()));
    }

    static @Nullable Reason of(Recognition recognition) {
        return switch (recognition) {
            case Recognition.Recognized recognized -> null;
            case Recognition.Rejected rejected -> Reason.of(rejected.reason());
        };
    }

    static @Nullable Reason of(FactsReading facts) {
        return switch (facts) {
            case FactsReading.Read read -> null;
            case FactsReading.Unusable unusable ->
                new Reason(
                        "facts-unusable",
                        new Words(
                                "Berkas product.json tidak bisa dipakai. Perbaiki, lalu unggah lagi. ("
                                        + unusable.problem() + ")",
                                "The file product.json cannot be used. Mend it and upload it again. ("
                                        + unusable.problem() + ")"));
        };
    }
}
