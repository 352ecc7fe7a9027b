package id.etalase.vision.torch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in, the numbers of each tensor out; the batch of one is part of the shape. */
final class TensorTranslator implements Translator<float[], List<float[]>> {
    private final Shape input;

    TensorTranslator(Shape input) {
        this.input = input;
    }

    @Override
    public NDList processInput(TranslatorContext context, float[] tensor) {
        return new NDList(context.getNDManager().create(tensor, input));
    }

    @Override
    public List<float[]> processOutput(TranslatorContext context, NDList output) {
        return output.stream().map(TensorTranslator::numbers).toList();
    }

    private static float[] numbers(NDArray tensor) {
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
