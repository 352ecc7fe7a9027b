package id.etalase.vision.torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import org.jspecify.annotations.Nullable;

/** Numbers in, numbers out; the batch of one is part of the shape. */
final class TensorTranslator implements Translator<float[], float[]> {
    private final Shape input;

    TensorTranslator(Shape input) {
        this.input = input;
    }

    @Override
    public NDList processInput(TranslatorContext context, float[] tensor) {
        return new NDList(context.getNDManager().create(tensor, input));
    }

    @Override
    public float[] processOutput(TranslatorContext context, NDList output) {
        NDArray tensor = output.singletonOrThrow();
        if (tensor.getDataType() != DataType.FLOAT32) {
            throw new IllegalArgumentException("it gives " + tensor.getDataType() + "; float32 is needed");
        }
        return tensor.toFloatArray();
    }

    @Override
    public @Nullable Batchifier getBatchifier() {
        return null;
    }
}
