package id.etalase.vision;

import id.etalase.catalogue.recognition.Embedding;
import id.etalase.catalogue.recognition.ModelId;
import id.etalase.catalogue.recognition.ModelProfile;
import id.etalase.catalogue.recognition.Recognition;
import id.etalase.catalogue.recognition.Recognizer;
import id.etalase.catalogue.recognition.Tags;
import id.etalase.model.AttentionContract;
import id.etalase.model.ModelContract;
import id.etalase.model.TagHead;
import id.etalase.vision.colour.AttentionMap;
import id.etalase.vision.colour.ColourHistogram;
import id.etalase.vision.colour.ProductPixels;
import id.etalase.vision.photo.Photo;
import id.etalase.vision.photo.PhotoLimits;
import id.etalase.vision.photo.PhotoReader;
import id.etalase.vision.photo.PhotoReading;
import id.etalase.vision.photo.Pixels;
import id.etalase.vision.preprocessing.Preprocessing;
import id.etalase.vision.torch.TorchScriptNetwork;
import java.nio.file.Path;
import java.util.List;

/** Recognises photos with the network of a {@link ModelContract}. Safe for use by several threads. */
public final class DjlRecognizer implements Recognizer, Eye, AutoCloseable {
    /** PyTorch compiles a network during its first passes; later ones take their normal time. */
    private static final int WARM_UP_PASSES = 3;

    private final ModelContract contract;
    private final PhotoReader photos;
    private final Preprocessing preprocessing;
    private final Embedder embedder;
    private final List<TagHead> heads;

    private DjlRecognizer(ModelContract contract, PhotoLimits limits, Embedder embedder, List<TagHead> heads) {
        this.contract = contract;
        // Twice the network's resolution: its antialiased resize still averages over what thinning left.
        this.photos = new PhotoReader(limits, 2 * contract.input().resolution());
        this.preprocessing = new Preprocessing(contract.input());
        this.embedder = embedder;
        this.heads = heads;
    }

    /**
     * Loads a model and proves it by one forward pass.
     *
     * @param modelJson its contract; the other files lie beside it
     * @throws id.etalase.model.InvalidModelException if the contract, a file's sum or the network's output is wrong
     */
    public static DjlRecognizer load(Path modelJson) {
        return load(modelJson, PhotoLimits.DEFAULT);
    }

    /**
     * Loads a model and says how many threads a forward pass may use, in this whole process: as many as there are processors to
     * spend on one photo, fewer where photos are looked at side by side.
     *
     * @param threads at least 1; without it PyTorch takes one a physical core
     * @throws id.etalase.model.InvalidModelException as {@link #load(Path)} does
     */
    public static DjlRecognizer load(Path modelJson, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A forward pass needs at least one thread, not " + threads);
        }
        DjlRecognizer recognizer = load(modelJson);
        TorchScriptNetwork.limitThreads(threads);
        return recognizer;
    }

    static DjlRecognizer load(Path modelJson, PhotoLimits limits) {
        ModelContract contract = ModelContract.read(modelJson);
        List<TagHead> heads = contract.heads().stream()
                .map(head -> TagHead.load(contract, head))
                .toList();
        return new DjlRecognizer(contract, limits, Embedder.load(contract), heads);
    }

    /** What the model says of itself: dimension and distance for the index among it. */
    public ModelContract contract() {
        return contract;
    }

    @Override
    public ModelId model() {
        return contract.id();
    }

    @Override
    public ModelProfile profile() {
        return contract.profile();
    }

    @Override
    public Recognition recognize(byte[] photo) {
        return switch (see(photo)) {
            case Seeing.Seen seen ->
                new Recognition.Recognized(new Embedding(seen.embedding()), tags(seen), seen.mainObject());
            case Seeing.Refused refused -> new Recognition.Rejected(refused.reason(), refused.detail());
        };
    }

    private Tags tags(Seeing.Seen seen) {
        return new Tags(heads.stream()
                .flatMap(head -> head.tags(seen.features(head.contract().input())).stream())
                .toList());
    }

    @Override
    public Seeing see(byte[] photo) {
        return switch (photos.read(photo)) {
            case PhotoReading.Read read -> see(read.photo());
            case PhotoReading.Refused refused -> new Seeing.Refused(refused.reason(), refused.detail());
        };
    }

    private Seeing.Seen see(Photo photo) {
        Pixels pixels = preprocessing.resized(photo);
        List<float[]> output = embedder.embed(preprocessing.tensor(pixels));
        ProductPixels product = ProductPixels.of(pixels, attention(output));
        return new Seeing.Seen(
                output.getFirst(), ColourHistogram.of(product), preprocessing.inPhoto(product.box(), photo));
    }

    private AttentionMap attention(List<float[]> output) {
        AttentionContract attention = contract.attention();
        return attention == null
                ? AttentionMap.centred()
                : new AttentionMap(attention.width(), attention.height(), output.getLast());
    }

    /** Takes the first slow passes of each format, so that the first photo of a user does not: before a snapshot, or at start. */
    public void warmUp() {
        for (SamplePhoto sample : SamplePhoto.values()) {
            byte[] photo = sample.bytes();
            for (int i = 0; i < WARM_UP_PASSES; i++) {
                recognize(photo);
            }
        }
    }

    @Override
    public void close() {
        embedder.close();
    }
}
