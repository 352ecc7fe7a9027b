package id.etalase.vision.torch;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A network that takes one tensor and gives one or a tuple of several, on the CPU.
 *
 * <p>Safe for use by several threads: the loaded module is only read, and every call has a predictor, and so a manager of native
 * memory, of its own.
 */
public final class TorchScriptNetwork implements AutoCloseable {
    private static final String ENGINE = "PyTorch";
    private static final String OFFLINE = "ai.djl.offline";

    private final Model model;
    private final Shape input;

    private TorchScriptNetwork(Model model, Shape input) {
        this.model = model;
        this.input = input;
    }

    /**
     * Loads a network, and PyTorch itself if this is the first one. Nothing is fetched from a network, whatever DJL's defaults are.
     *
     * @param file TorchScript
     * @param input the shape of the tensor it takes
     * @throws IOException if the file cannot be read or is no TorchScript
     */
    public static TorchScriptNetwork load(Path file, long... input) throws IOException {
        // DJL reads it once, when the engine starts: else it looks for natives to download and reports its use.
        System.setProperty(OFFLINE, "true");
        Model model = Model.newInstance(file.getFileName().toString(), Device.cpu(), ENGINE);
        try {
            model.load(file);
            return new TorchScriptNetwork(model, new Shape(input));
        } catch (EngineException | MalformedModelException e) {
            model.close();
            throw new IOException("PyTorch cannot load " + file.getFileName() + " as TorchScript", e);
        } catch (IOException e) {
            model.close();
            throw e;
        }
    }

    /**
     * How many threads one forward pass may use, for all networks in this process.
     *
     * @param threads at least 1; PyTorch's own default is one a physical core
     */
    public static void limitThreads(int threads) {
        System.setProperty(OFFLINE, "true");
        Engine.getEngine(ENGINE); // Loads the library, if nothing has yet.
        JniUtils.setNumThreads(threads);
    }

    /**
     * One forward pass.
     *
     * @param tensor float32, in the shape the network was loaded with
     * @return the numbers of each tensor that comes out
     * @throws NetworkFailedException if the network does not take such a tensor, or gives anything but float32
     */
    public List<float[]> forward(float[] tensor) {
        try (Predictor<float[], List<float[]>> predictor = model.newPredictor(new TensorTranslator(input))) {
            return predictor.predict(tensor);
        } catch (TranslateException e) {
            throw new NetworkFailedException(e);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
