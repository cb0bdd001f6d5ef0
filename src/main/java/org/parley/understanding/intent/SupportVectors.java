package org.parley.understanding.intent;

import java.util.stream.IntStream;

/**
 * One linear support vector machine for each class, against all others, with squared hinge loss: {@link DualDescent}
 * for each, once from all sentences and then, from that solution on, once without each fold: what is nearly solved takes
 * a few rounds. Classes are solved on all threads of the common pool, each from its own seed, so the order does not
 * matter: the same sentences always give the same weights.
 */
final class SupportVectors {

    private static final double COST = 0.5;

    /** An intent has few sentences against all others: an error on its own costs more. */
    private static final double OWN = 4;

    private final Progress progress;
    private final TrainingSet set;
    private final Folds folds;
    private final double[] lengths;
    private final float[][] weights;
    private final float[][] heldOut;

    private SupportVectors(TrainingSet set, Folds folds, Progress progress) {
        this.progress = progress;
        this.set = set;
        this.folds = folds;
        this.lengths = new double[set.vectors().length];
        this.weights = new float[set.dimensions()][set.classCount()];
        this.heldOut = new float[lengths.length][set.classCount()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = set.vectors()[i].squaredLength();
        }
    }

    /** @param progress is told of each class that is done with each fold */
    static Solution solve(TrainingSet set, Folds folds, Progress progress) {
        SupportVectors machines = new SupportVectors(set, folds, progress);
        IntStream.range(0, set.classCount()).parallel().forEach(machines::solve);
        return new Solution(new LinearModel(machines.weights, set.classCount()), machines.heldOut);
    }

    private void solve(int c) {
        double[] costs = new double[lengths.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = COST * set.importance()[i] * (set.classes()[i] == c ? OWN : 1);
        }
        progress.step();
        DualDescent all = new DualDescent(set, lengths, costs, c, folds.without(Folds.NONE));
        double[] found = all.solve(progress);
        for (int i = 0; i < found.length; i++) {
            weights[i][c] = LinearModel.rounded(found[i]);
        }
        for (int fold = 0; fold < folds.count(); fold++) {
            progress.step();
            judge(c, fold, all.without(folds.without(fold)).solve(progress));
        }
    }

    private void judge(int c, int fold, double[] found) {
        for (int i = 0; i < lengths.length; i++) {
            if (folds.of()[i] == fold) {
                heldOut[i][c] = (float) set.vectors()[i].dot(found);
            }
        }
    }
}
