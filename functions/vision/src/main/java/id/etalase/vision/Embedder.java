package id.etalase.vision;

import id.etalase.model.Architecture;
import id.etalase.model.AttentionContract;
import id.etalase.model.InputContract;
import id.etalase.model.InvalidModelException;
import id.etalase.model.ModelContract;
import id.etalase.vision.torch.NetworkFailedException;
import id.etalase.vision.torch.TorchScriptNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The network of a contract, proven once to give what the contract promises. */
final class Embedder implements AutoCloseable {
    /** How far from 1 the length of an embedding may be. */
    private static final double TOLERANCE = 1e-3;

    private static final int CHANNELS = 3;

    private final TorchScriptNetwork network;

    private Embedder(TorchScriptNetwork network) {
        this.network = network;
    }

    /** @throws InvalidModelException if the network's file or its output is not what the contract says */
    static Embedder load(ModelContract contract) {
        Path file = contract.network(Architecture.of(System.getProperty("os.arch", "")));
        InputContract input = contract.input();
        try {
            Embedder embedder = new Embedder(TorchScriptNetwork.load(file, 1, CHANNELS, input.height(), input.width()));
            embedder.prove(contract);
            return embedder;
        } catch (IOException e) {
            throw new InvalidModelException(contract.modelJson(), List.of(e.getMessage() + "; export it again"), e);
        }
    }

    private void prove(ModelContract contract) {
        try {
            List<float[]> output = network.forward(ramp(contract.input()));
            requireTensors(contract, output);
            requireDimension(contract, output.getFirst());
        } catch (NetworkFailedException e) {
            close();
            throw new InvalidModelException(
                    contract.modelJson(),
                    List.of("the network does not take an input of "
                            + contract.input().width() + " x "
                            + contract.input().height() + ", or does not give float32 tensors: " + e.getMessage()),
                    e);
        } catch (InvalidModelException e) {
            close();
            throw e;
        }
    }

    private static void requireTensors(ModelContract contract, List<float[]> output) {
        AttentionContract attention = contract.attention();
        boolean asPromised = attention == null
                ? output.size() == 1
                : output.size() == 2 && output.get(1).length == attention.width() * attention.height();
        if (!asPromised) {
            throw new InvalidModelException(
                    contract.modelJson(),
                    "the network gives tensors of "
                            + output.stream().map(each -> each.length).toList()
                            + " numbers; a second one needs the key attention with its width and height, and the other way round");
        }
    }

    private static void requireDimension(ModelContract contract, float[] embedding) {
        if (embedding.length != contract.dimension()) {
            throw new InvalidModelException(
                    contract.modelJson(),
                    "embedding.dimension is " + contract.dimension() + ", but the network gives " + embedding.length
                            + " numbers; write " + embedding.length + " if this is the network you mean");
        }
        double squared = 0;
        for (float value : embedding) {
            squared += (double) value * value;
        }
        if (!(Math.abs(Math.sqrt(squared) - 1) <= TOLERANCE)) {
            throw new InvalidModelException(
                    contract.modelJson(),
                    "the network gives a vector of length " + Math.sqrt(squared)
                            + "; export it with an L2 normalisation as its last step");
        }
    }

    /** Numbers from -1 to 1: an input that no sensible network maps to nothing, as it might do with zeros. */
    private static float[] ramp(InputContract input) {
        float[] tensor = new float[CHANNELS * input.height() * input.width()];
        for (int i = 0; i < tensor.length; i++) {
            tensor[i] = 2f * i / tensor.length - 1f;
        }
        return tensor;
    }

    /**
     * Safe for use by several threads.
     *
     * @param tensor float32 [1, 3, height, width]
     * @return the embedding, float32 [dimension], of length 1; then the attention map, if the contract promises one
     */
    List<float[]> embed(float[] tensor) {
        return network.forward(tensor);
    }

    @Override
    public void close() {
        network.close();
    }
}
