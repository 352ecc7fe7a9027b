package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.vision.model.HeadContract.HeadClass;
import id.etalase.vision.model.TagHead;
import java.util.Locale;
import java.util.Optional;

/** Names one thing about a photo. */
public interface Head {
    /** What it speaks of. */
    TagType tag();

    /** Below it a tag is not shown. */
    double threshold();

    /** Which of its codes a manifest's label means; empty if none. */
    Optional<String> code(String label);

    /** What it takes an embedding for. */
    TagGuess guess(float[] embedding);

    /** A model's own. A label means the class that has it as its code, or as its name in either language. */
    static Head of(TagHead head) {
        return new Head() {
            @Override
            public TagType tag() {
                return head.contract().tag();
            }

            @Override
            public double threshold() {
                return head.contract().threshold();
            }

            @Override
            public Optional<String> code(String label) {
                return head.contract().classes().stream()
                        .filter(each -> means(each, plain(label)))
                        .map(HeadClass::code)
                        .findFirst();
            }

            @Override
            public TagGuess guess(float[] embedding) {
                Tag tag = head.guess(embedding);
                return new TagGuess(tag.code(), tag.confidence(), tag.confidence() >= threshold());
            }
        };
    }

    private static boolean means(HeadClass each, String label) {
        return each.code().equals(label)
                || plain(each.label().en()).equals(label)
                || plain(each.label().id()).equals(label);
    }

    /** {@code Track Pants} is {@code track-pants}. */
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
