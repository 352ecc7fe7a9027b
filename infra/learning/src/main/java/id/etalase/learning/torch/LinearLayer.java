package id.etalase.learning.torch;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.TrainingConfig;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.tracker.Tracker;

/**
 * A linear layer with a softmax that learns by AdamW (Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019). It
 * starts from zero, so nothing about it is random. Not safe for use by several threads.
 */
public final class LinearLayer implements AutoCloseable {
    private static final String ENGINE = "PyTorch";

    private final Model model;
    private final Trainer trainer;
    private final int inputs;
    private final int outputs;

    private LinearLayer(Model model, Trainer trainer, int inputs, int outputs) {
        this.model = model;
        this.trainer = trainer;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Makes one.
     *
     * @param inputs numbers in each row
     * @param outputs labels to choose from
     * @param learningRate of the optimizer, above 0
     * @param weightDecay of the optimizer, 0 or more
     */
    public static LinearLayer create(int inputs, int outputs, float learningRate, float weightDecay) {
        // DJL reads it once, when the engine starts: else it looks for natives to download and reports its use.
        System.setProperty("ai.djl.offline", "true");
        Model model = Model.newInstance("head", Device.cpu(), ENGINE);
        model.setBlock(Linear.builder().setUnits(outputs).build());
        TrainingConfig config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optDevices(new Device[] {Device.cpu()})
                .optInitializer(Initializer.ZEROS, Parameter.Type.WEIGHT)
                .optOptimizer(AdamW.builder()
                        .optLearningRateTracker(Tracker.fixed(learningRate))
                        .optWeightDecays(weightDecay)
                        .build());
        Trainer trainer = model.newTrainer(config);
        trainer.initialize(new Shape(1, inputs));
        return new LinearLayer(model, trainer, inputs, outputs);
    }

    /**
     * Learns from some rows at once.
     *
     * @param rows [count, inputs]
     * @param targets [count, outputs]: how much each label should weigh in a row; the sum is the weight of the row
     * @return the cross-entropy before the step, in nats: the mean over the rows by their weights
     */
    public double step(float[] rows, float[] targets) {
        int count = rows.length / inputs;
        try (NDManager manager = trainer.getManager().newSubManager();
                GradientCollector collector = trainer.newGradientCollector()) {
            NDArray wanted = manager.create(targets, new Shape(count, outputs));
            NDArray scores = trainer.forward(new NDList(manager.create(rows, new Shape(count, inputs))))
                    .singletonOrThrow();
            NDArray loss = scores.logSoftmax(1).mul(wanted).sum().neg().div(wanted.sum());
            collector.backward(loss);
            double before = loss.toFloatArray()[0];
            trainer.step();
            return before;
        }
    }

    /** A copy of the weights, row by row: [outputs, inputs]. */
    public float[] weights() {
        return parameter("weight");
    }

    /** A copy of the biases: [outputs]. */
    public float[] biases() {
        return parameter("bias");
    }

    private float[] parameter(String name) {
        return model.getBlock().getDirectParameters().get(name).getArray().toFloatArray();
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }
}
