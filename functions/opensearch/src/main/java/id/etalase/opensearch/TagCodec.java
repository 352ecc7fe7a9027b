package id.etalase.opensearch;

import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagSource;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns tags into sources and back, without loss. */
final class TagCodec {
    private TagCodec() {}

    static List<PhotoSource.TagSource> encode(Tags tags) {
        return tags.all().stream().map(TagCodec::encode).toList();
    }

    /** @throws IllegalArgumentException if this adapter cannot have written the source */
    static Tags decode(@Nullable List<PhotoSource.TagSource> tags) {
        return tags == null
                ? Tags.NONE
                : new Tags(tags.stream().map(TagCodec::decode).toList());
    }

    /** The types of which there is a tag. */
    static List<String> types(Tags tags) {
        return tags.all().stream().map(tag -> tag.type().code()).distinct().toList();
    }

    private static PhotoSource.TagSource encode(Tag tag) {
        return new PhotoSource.TagSource(
                tag.type().code(),
                tag.code(),
                tag.label().id(),
                tag.label().en(),
                tag.confidence(),
                tag.source().code());
    }

    private static Tag decode(PhotoSource.TagSource tag) {
        return new Tag(
                TagType.ofCode(tag.type()),
                tag.code(),
                new Label(tag.id(), tag.en()),
                tag.confidence(),
                TagSource.ofCode(tag.source()));
    }
}
