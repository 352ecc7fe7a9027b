package id.etalase.learning.training;

import id.etalase.learning.evaluation.TrainingHistory.Epoch;
import id.etalase.learning.torch.LinearLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Teaches a head by passes through the photos in an order that the seed decides. It ends when the validation loss has not fallen
 * for a while, and keeps the head as it was at its lowest.
 */
public final class HeadTraining {
    private final Lesson lesson;
    private final TrainingOptions options;
    private final Consumer<Epoch> listener;
    private final Scaling scaling;
    private final Targets targets;

    private HeadTraining(Lesson lesson, TrainingOptions options, Consumer<Epoch> listener) {
        this.lesson = lesson;
        this.options = options;
        this.listener = listener;
        this.scaling = Scaling.of(lesson.train());
        this.targets = Targets.of(lesson.train(), lesson.labels(), options);
    }

    /**
     * Teaches one. The same photos, options and number of PyTorch threads give the same head.
     *
     * @param listener is told after each pass how far it got
     */
    public static TrainedHead run(Lesson lesson, TrainingOptions options, Consumer<Epoch> listener) {
        return new HeadTraining(lesson, options, listener).run();
    }

    private TrainedHead run() {
        List<Epoch> epochs = new ArrayList<>();
        Random random = new Random(options.seed());
        int[] order = ascending(lesson.train().size());
        LinearHead best = null;
        double lowest = Double.POSITIVE_INFINITY;
        int bestEpoch = 0;
        try (LinearLayer layer = LinearLayer.create(
                lesson.train().vectors().dimension(),
                lesson.labels().size(),
                options.learningRate(),
                options.weightDecay())) {
            for (int epoch = 1; epoch <= options.maxEpochs() && epoch - bestEpoch <= options.patience(); epoch++) {
                shuffle(order, random);
                double trainLoss = pass(layer, order);
                LinearHead head = head(layer);
                Scores validation = head.scores(lesson.validation());
                double loss = validation.loss();
                Epoch done = new Epoch(
                        epoch, trainLoss, loss, head.scores(lesson.train()).accuracy(), validation.accuracy());
                epochs.add(done);
                listener.accept(done);
                if (best == null || loss < lowest) {
                    best = head;
                    lowest = loss;
                    bestEpoch = epoch;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("At least one pass is made");
        }
        Scores validation = best.scores(lesson.validation());
        return new TrainedHead(best, Confidence.on(validation, lesson.labels(), options), bestEpoch, epochs, lesson);
    }

    private static int[] ascending(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private double pass(LinearLayer layer, int[] order) {
        double loss = 0;
        for (int from = 0; from < order.length; from += options.batch()) {
            int to = Math.min(order.length, from + options.batch());
            loss += step(layer, order, from, to) * (to - from);
        }
        return loss / order.length;
    }

    private double step(LinearLayer layer, int[] order, int from, int to) {
        int dimension = lesson.train().vectors().dimension();
        int labels = lesson.labels().size();
        float[] rows = new float[(to - from) * dimension];
        float[] wanted = new float[(to - from) * labels];
        for (int i = from; i < to; i++) {
            scaling.scale(lesson.train().vectors().row(order[i]), rows, i - from);
            targets.write(order[i], wanted, i - from);
        }
        return layer.step(rows, wanted);
    }

    private LinearHead head(LinearLayer layer) {
        float[] weights = layer.weights();
        float[] biases = layer.biases();
        scaling.unscale(weights, biases);
        return new LinearHead(lesson.labels(), weights, biases);
    }
}
