package id.etalase.api.http;

import id.etalase.catalogue.recognition.RejectionReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered.
 *
 * @param detail what is wrong in this request and what to do about it; never the text of an exception
 * @param mistakes for {@link ProblemType#BAD_PARAMETER}, one for each parameter to mend
 * @param reason for {@link ProblemType#PHOTO_UNREADABLE}, the same that a rejected photo has in the catalogue
 */
public record Problem(
        ProblemType type,
        String detail,
        List<Mistake> mistakes,
        @Nullable RejectionReason reason) {
    public Problem {
        mistakes = List.copyOf(mistakes);
    }

    /** A problem about which there is no more to say. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), null);
    }

    /** Every parameter that must be mended. */
    public static Problem badParameters(List<Mistake> mistakes) {
        String all = String.join(
                "; ",
                mistakes.stream()
                        .map(mistake -> mistake.parameter() + " " + mistake.detail())
                        .toList());
        return new Problem(ProblemType.BAD_PARAMETER, "To mend: " + all + ".", mistakes, null);
    }

    /** A photo that can never be used. */
    public static Problem unreadable(RejectionReason reason, String found) {
        return new Problem(
                ProblemType.PHOTO_UNREADABLE, reason.message().en() + " Found: " + found + ".", List.of(), reason);
    }

    /**
     * A parameter that cannot be used.
     *
     * @param parameter its name
     * @param detail what it must be
     */
    public record Mistake(String parameter, String detail) {}
}
