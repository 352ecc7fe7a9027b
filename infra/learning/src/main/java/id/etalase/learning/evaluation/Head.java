package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.learning.tagging.LabelWords;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.vision.model.HeadContract.HeadClass;
import id.etalase.vision.model.TagHead;
import java.util.Optional;

/** Names one thing about a photo. */
public interface Head {
    /** What it speaks of. */
    TagType tag();

    /** Below it a tag is not shown. */
    Thresholds thresholds();

    /** The code that stands for whatever no other does, if there is one; nobody is told such a tag. */
    Optional<String> others();

    /** Which of its codes a manifest's label means; empty if none. */
    Optional<String> code(String label);

    /** What it takes an embedding for. */
    TagGuess guess(float[] embedding);

    /** A model's own. */
    static Head of(TagHead head) {
        LabelWords words = new LabelWords(head.contract().classes());
        return new Head() {
            @Override
            public TagType tag() {
                return head.contract().tag();
            }

            @Override
            public Thresholds thresholds() {
                return head.contract().thresholds();
            }

            @Override
            public Optional<String> others() {
                return head.contract().classes().stream()
                        .filter(HeadClass::others)
                        .map(HeadClass::code)
                        .findFirst();
            }

            @Override
            public Optional<String> code(String label) {
                return words.meant(label).map(HeadClass::code);
            }

            @Override
            public TagGuess guess(float[] embedding) {
                Tag tag = head.guess(embedding);
                return new TagGuess(tag.code(), tag.confidence(), head.shows(tag));
            }
        };
    }
}
