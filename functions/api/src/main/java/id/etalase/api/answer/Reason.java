package id.etalase.api.answer;

import id.etalase.catalogue.recognition.RejectionReason;

/** Why something that an owner has uploaded cannot be used, or why a search found nothing; and what to do. */
public record Reason(String code, Words message) {
    /** Why a photo cannot be used. */
    public static Reason of(RejectionReason reason) {
        return new Reason(reason.code(), Words.of(reason.message()));
    }
}
