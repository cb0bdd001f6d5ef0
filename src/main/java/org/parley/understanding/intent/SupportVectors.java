package org.parley.understanding.intent;

import java.util.stream.IntStream;

/**
 * One linear support vector machine for each class, against all others, with squared hinge loss: {@link DualDescent}
 * for each. Classes are solved on all threads of the common pool, each from its own seed, so the order does not matter.
 */
final class SupportVectors implements Solver {

    private static final double COST = 0.5;

    /** An intent has few sentences against all others: an error on its own costs more. */
    private static final double OWN = 4;

    private final Progress progress;

    SupportVectors(Progress progress) {
        this.progress = progress;
    }

    @Override
    public LinearModel solve(TrainingSet set) {
        float[][] weights = new float[set.dimensions()][set.classCount()];
        double[] lengths = new double[set.vectors().length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = set.vectors()[i].squaredLength();
        }
        IntStream.range(0, set.classCount()).parallel().forEach(c -> {
            progress.step();
            double[] costs = new double[lengths.length];
            for (int i = 0; i < costs.length; i++) {
                costs[i] = COST * set.importance()[i] * (set.classes()[i] == c ? OWN : 1);
            }
            double[] found = new DualDescent(set, lengths, costs, c).solve(progress);
            for (int i = 0; i < found.length; i++) {
                weights[i][c] = LinearModel.rounded(found[i]);
            }
        });
        return new LinearModel(weights, set.classCount());
    }
}
