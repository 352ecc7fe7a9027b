package id.etalase.cli.importing;

import id.etalase.catalogue.product.ProductId;
import id.etalase.client.answer.Words;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, or in a dry run would become of it.
 *
 * @param place where it stands, for people
 * @param why it was rejected and what to do; null where it was not
 */
public record RowResult(
        String place,
        @Nullable ProductId product,
        Outcome outcome,
        @Nullable Words why) {
    /** How a row ended. */
    public enum Outcome {
        /** Something of it is new in the shop. */
        IMPORTED("imported"),
        /** The shop had all of it. */
        UNCHANGED("unchanged"),
        /** It cannot be used. */
        REJECTED("rejected"),
        /** Its photos were not looked at in time. */
        PENDING("pending");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** As reports have it. */
        public String code() {
            return code;
        }
    }
}
