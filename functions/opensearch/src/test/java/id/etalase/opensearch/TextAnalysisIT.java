package id.etalase.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.catalogue.index.PhotoDocument;
import id.etalase.catalogue.index.PhotoFilter;
import id.etalase.catalogue.index.WordsMatch;
import id.etalase.catalogue.index.WordsQuery;
import id.etalase.catalogue.recognition.Distance;
import id.etalase.catalogue.recognition.Label;
import id.etalase.catalogue.recognition.Tag;
import id.etalase.catalogue.recognition.TagType;
import id.etalase.catalogue.testing.Photos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people type finds what shops say, in Indonesian and in English. */
class TextAnalysisIT {
    @RegisterExtension
    final LocalNode node = new LocalNode();

    private static List<PhotoDocument> shop() {
        Tag bag = new Tag(TagType.KIND, "tas", new Label("Tas", "Bag"), 0.9);
        Tag red = new Tag(TagType.COLOUR, "merah", new Label("Merah", "Red"), 0.9);
        return List.of(
                Photos.named("toko.kaos", "1.jpg", "Kaos batik", "Katun, untuk anak perempuan."),
                Photos.named("toko.kemeja", "1.jpg", "Kemeja lengan panjang", null),
                Photos.named("toko.meja", "1.jpg", "Meja belajar", null),
                Photos.named("toko.gelang", "1.jpg", "Gelang manik kaca", null),
                Photos.named("toko.kerudung", "1.jpg", "Kerudung segi empat", null),
                Photos.named("toko.keripik", "1.jpg", "Keripik singkong", "Dibungkus rapat, renyah."),
                Photos.named("toko.vas", "1.jpg", "Vas", "Cocok untuk oleh-oleh khas Jogja."),
                Photos.named("toko.gantungan", "1.jpg", "Gantungan kunci kayu", null),
                Photos.guessed("toko.tas", "1.jpg", 0, bag, red));
    }

    private List<WordsMatch> matches(String words) {
        return node.index().matching(new WordsQuery(words, 10, PhotoFilter.NONE));
    }

    /** Those of which everything is said. */
    private List<String> whole(String words) {
        return matches(words).stream()
                .filter(WordsMatch::whole)
                .map(match -> match.photo().key().product().code())
                .toList();
    }

    private void open(TextAnalysis analysis) {
        new IndexCreation(node.client(), node.config(), analysis).ensure(Photos.DIMENSION, Distance.COSINE);
        shop().forEach(node.index()::add);
        node.refresh();
    }

    @Test
    void stems_prefixesAndSuffixes_areSeenThrough() {
        open(TextAnalysis.SHOP);

        assertThat(whole("kaosnya")).containsExactly("kaos");
        assertThat(whole("bungkusan")).containsExactly("keripik");
        assertThat(whole("gantung kunci")).containsExactly("gantungan");
    }

    @Test
    void words_thatOnlyLookAsIfTheyHadAPrefix_areLeftAlone() {
        open(TextAnalysis.SHOP);

        assertThat(whole("meja")).containsExactly("meja");
        assertThat(whole("kemeja")).containsExactly("kemeja");
    }

    @Test
    void synonyms_ofOneWordOrSeveral_findEachOther() {
        open(TextAnalysis.SHOP);

        for (String words : List.of("kaus", "t-shirt", "tshirt", "kaos oblong", "T-Shirt batik", "kausnya")) {
            assertThat(whole(words)).as(words).containsExactly("kaos");
        }
        for (String words : List.of("jilbab", "hijab", "krudung")) {
            assertThat(whole(words)).as(words).containsExactly("kerudung");
        }
        assertThat(whole("bracelet")).containsExactly("gelang");
        assertThat(whole("keychain")).containsExactly("gantungan");
        assertThat(whole("long sleeve shirt")).containsExactly("kemeja");
        assertThat(whole("souvenir")).containsExactly("vas");
    }

    @Test
    void synonyms_ofAWiderWord_findTheNarrowerAndNotTheOtherWayRound() {
        open(TextAnalysis.SHOP);

        assertThat(whole("perhiasan")).containsExactly("gelang");
        assertThat(whole("camilan")).containsExactly("keripik");
        assertThat(whole("kalung")).isEmpty();
    }

    @Test
    void label_inEitherLanguage_isFoundWithTheOther() {
        open(TextAnalysis.SHOP);

        assertThat(whole("tas merah")).containsExactly("tas");
        assertThat(whole("red bags")).containsExactly("tas");
    }

    @Test
    void typingError_inALongerWord_isForgiven() {
        open(TextAnalysis.SHOP);

        assertThat(whole("gleang")).containsExactly("gelang");
        assertThat(whole("kerudng")).containsExactly("kerudung");
        assertThat(whole("kemeeja")).containsExactly("kemeja");
        assertThat(whole("t-shirt batikk")).containsExactly("kaos");
        assertThat(matches("kaps")).as("four letters are too few to guess from").isEmpty();
    }

    @Test
    void lastWord_notTypedToItsEnd_isFound() {
        open(TextAnalysis.SHOP);

        assertThat(whole("kem")).containsExactly("kemeja");
        assertThat(whole("keripik sing")).containsExactly("keripik");
    }

    @Test
    void wordsThatSayNothingAboutGoods_needNotBeSaid() {
        open(TextAnalysis.SHOP);

        assertThat(whole("cari kaos yang murah untuk anak perempuan")).containsExactly("kaos");
        assertThat(matches("untuk yang")).isEmpty();
    }

    @Test
    void shop_thatSaysItInFull_comesBeforeOneThatSaysAPart() {
        open(TextAnalysis.SHOP);

        assertThat(matches("kaos batik merah").stream().map(WordsMatch::whole)).containsOnly(false);
        assertThat(matches("kaos batik merah")
                        .getFirst()
                        .photo()
                        .key()
                        .product()
                        .code())
                .isEqualTo("kaos");
    }

    @Test
    void question_ofManyWordsWithManySynonyms_isNotTooMuchToAsk() {
        open(TextAnalysis.SHOP);
        String words = TextAnalysis.read("synonyms.txt").stream()
                .filter(line -> !line.contains("=>"))
                .sorted(Comparator.comparingInt(line -> -line.split("[, ]+", -1).length))
                .map(line -> Stream.of(line.split(",", -1))
                        .map(String::strip)
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow())
                .limit(40)
                .collect(Collectors.joining(" "));

        assertThat(matches(words)).isNotNull();
        assertThat(matches(words.replace(' ', ','))).isNotNull();
    }

    @Test
    void openSearchsOwnIndonesian_takesAShirtForATable() {
        open(TextAnalysis.INDONESIAN);

        assertThat(whole("meja")).containsExactlyInAnyOrder("meja", "kemeja");
        assertThat(whole("jilbab")).isEmpty();
    }

    @Test
    void lists_holdEachWordOnce() {
        assertThat(TextAnalysis.read("unstemmed.txt")).doesNotHaveDuplicates();
        assertThat(TextAnalysis.read("stopwords.txt")).doesNotHaveDuplicates();
        List<String> grouped = new ArrayList<>();
        TextAnalysis.read("synonyms.txt").stream()
                .filter(line -> !line.contains("=>"))
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .forEach(grouped::add);
        assertThat(grouped).doesNotHaveDuplicates().doesNotContain("").hasSizeGreaterThan(300);
    }
}
