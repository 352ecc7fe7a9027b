package id.etalase.learning.evaluation;

import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Thresholds;
import id.etalase.learning.tagging.LabelWords;
import id.etalase.learning.tagging.TagGuess;
import id.etalase.model.HeadContract.HeadClass;
import id.etalase.model.HeadInput;
import id.etalase.model.TagHead;
import java.util.List;
import java.util.Optional;

/** Names one thing about a photo. */
public interface Head {
    /** What it speaks of. */
    TagType tag();

    /** What it reads of a photo. */
    HeadInput input();

    /** Below it a tag is not shown. */
    Thresholds thresholds();

    /** The code that stands for whatever no other does, if there is one; nobody is told such a tag. */
    Optional<String> others();

    /** Which of its codes a manifest's label means; empty if none. */
    Optional<String> code(String label);

    /** What it takes a photo for, by what it reads of it. */
    TagGuess guess(float[] features);

    /** A model's own. */
    static Head of(TagHead head) {
        LabelWords words = new LabelWords(head.contract().classes());
        return new Head() {
            @Override
            public TagType tag() {
                return head.contract().tag();
            }

            @Override
            public HeadInput input() {
                return head.contract().input();
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
            public TagGuess guess(float[] features) {
                List<Tag> ranked = head.ranked(features);
                Tag first = ranked.getFirst();
                String second = ranked.get(Math.min(1, ranked.size() - 1)).code();
                return new TagGuess(first.code(), second, first.confidence(), head.shows(first));
            }
        };
    }
}
