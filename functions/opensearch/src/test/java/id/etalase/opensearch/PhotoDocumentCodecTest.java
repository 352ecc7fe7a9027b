package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.Origin;
import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.product.FactsReading;
import id.etalase.catalogue.product.ProductFacts;
import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.catalogue.testing.Photos;
import id.etalase.catalogue.testing.Seed;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.opensearch.client.json.JsonpMapper;

class PhotoDocumentCodecTest {
    private static final JsonpMapper MAPPER = SourceJson.mapper();

    private static String json(PhotoDocument document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.jsonProvider().createGenerator(text)) {
            MAPPER.serialize(PhotoDocumentCodec.encode(document), generator);
        }
        return text.toString();
    }

    private static PhotoDocument throughJson(PhotoDocument document) {
        try (JsonParser parser = MAPPER.jsonProvider().createParser(new StringReader(json(document)))) {
            return PhotoDocumentCodec.decode(MAPPER.deserialize(parser, PhotoSource.class));
        }
    }

    @Test
    void decode_encodedDocuments_areTheSame() {
        RandomGenerator random = Seed.random();
        List<PhotoDocument> photos = Photos.random(random, 120);

        assertThat(photos).map(PhotoDocumentCodecTest::throughJson).isEqualTo(photos);
    }

    @Test
    void decode_embeddingOfManyDimensions_isTheSameToTheLastBit() {
        RandomGenerator random = Seed.random();
        float[] direction = new float[1280];
        for (int i = 0; i < direction.length; i++) {
            // Of very different sizes, down to numbers that JSON writes with an exponent.
            direction[i] = (float) (random.nextGaussian() * Math.pow(10, -random.nextInt(12)));
        }
        PhotoDocument document = new PhotoDocument(
                Photos.key("toko-ani.kaos", "1.jpg"),
                new Origin("photo", null, "1".repeat(64)),
                new Recognition.Recognized(Embedding.ofDirection(direction), Tags.NONE),
                new FactsReading.Read(ProductFacts.NONE));

        assertThat(throughJson(document)).isEqualTo(document);
    }

    @Test
    void encode_rejectedPhoto_hasNothingToSearch() {
        assertThat(json(Photos.rejected("toko-ani.kaos", "1.jpg")))
                .contains("\"status\":\"rejected\"", "\"reason\":\"truncated\"")
                .doesNotContain("embedding", "category", "kind", "colours", "labels", "tags", "confirmed", "null");
    }

    @Test
    void encode_confirmedCategory_isTheOneThatIsFilteredByAndTheGuessIsKept() {
        PhotoDocument guessed = Photos.live("toko-ani.kaos", "1.jpg", 10);
        PhotoSource source =
                PhotoDocumentCodec.encode(Photos.confirmed(guessed, Tag.confirmed(TagType.CATEGORY, "minuman")));

        assertThat(source.category()).isEqualTo("minuman");
        assertThat(source.confirmed()).containsExactly("category");
        assertThat(source.tags()).extracting(PhotoSource.TagSource::code).containsExactly("makanan");
    }

    @Test
    void encode_confirmedOverGuessed_areTheKindColoursAndLabelsThatAreSearchedBy() {
        PhotoDocument guessed = Photos.guessed(
                "toko-ani.tas",
                "1.jpg",
                10,
                new Tag(TagType.KIND, "tas", new Label("Tas", "Bag"), 0.9),
                new Tag(TagType.COLOUR, "merah", new Label("Merah", "Red"), 0.9),
                new Tag(TagType.COLOUR, "emas", new Label("Emas", "Gold"), 0.3));
        PhotoSource source =
                PhotoDocumentCodec.encode(Photos.confirmed(guessed, Tag.confirmed(TagType.KIND, "tas-rotan")));

        assertThat(source.kind()).isEqualTo("tas-rotan");
        assertThat(source.colours()).containsExactly("merah", "emas");
        assertThat(source.labels()).containsExactly("Tas rotan", "Merah", "Red", "Emas", "Gold");
    }
}
