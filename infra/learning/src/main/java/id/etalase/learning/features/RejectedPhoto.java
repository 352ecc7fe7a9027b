package id.etalase.learning.features;

import id.etalase.catalogue.recognition.RejectionReason;
import id.etalase.learning.manifest.LabelledPhoto;

/**
 * A photo that the model cannot look at.
 *
 * @param detail what exactly was found, in English
 */
public record RejectedPhoto(LabelledPhoto photo, RejectionReason reason, String detail) {}
