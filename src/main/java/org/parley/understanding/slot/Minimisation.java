package org.parley.understanding.slot;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.model.DataIndexer;

/**
 * Finds the weights under which the examples are likeliest, with a cost on their squares. OpenNLP's minimiser stops for
 * good at the first step that gains less than a ten-thousandth, on larger corpora often far from the end; here it begins
 * again where it stopped until that gains nothing. Used once.
 */
final class Minimisation implements Function {

    /** Chosen on a booking corpus cut to 200 and 800 sentences; a third of it does as well. */
    private static final double L2 = 0.03;

    private static final int ROUNDS = 10;
    private static final int STEPS_A_ROUND = 100;

    /** A round that gains less than this share is the last. */
    private static final double LITTLE = 0.002;

    /** Steps the minimiser remembers; OpenNLP's 15 need twice the memory and are no faster. */
    private static final int MEMORY = 7;

    private static final int MOST_EVALUATIONS = 30_000;

    private final NegLogLikelihood likelihood;
    private final double[] begin;
    private final double[] point;

    Minimisation(DataIndexer examples) {
        likelihood = new NegLogLikelihood(examples);
        begin = new double[likelihood.getDimension()];
        point = new double[likelihood.getDimension()];
    }

    /** The weights: those of the first outcome for all features, then those of the second, and so on. */
    double[] run() {
        QNMinimizer minimizer = new QNMinimizer(0, 0, STEPS_A_ROUND, MEMORY, MOST_EVALUATIONS);
        double least = valueAt(new double[begin.length]);
        for (int round = 0; round < ROUNDS; round++) {
            double[] way = minimizer.minimize(this);
            double value = valueAt(way);
            for (int i = 0; i < begin.length; i++) {
                begin[i] += way[i];
            }
            if (least - value < LITTLE * value) {
                break;
            }
            least = value;
        }
        return begin;
    }

    @Override
    public int getDimension() {
        return begin.length;
    }

    @Override
    public double valueAt(double[] way) {
        double squares = 0;
        for (int i = 0; i < way.length; i++) {
            point[i] = begin[i] + way[i];
            squares += point[i] * point[i];
        }
        return likelihood.valueAt(point) + L2 * squares;
    }

    @Override
    public double[] gradientAt(double[] way) {
        for (int i = 0; i < way.length; i++) {
            point[i] = begin[i] + way[i];
        }
        double[] gradient = likelihood.gradientAt(point);
        for (int i = 0; i < way.length; i++) {
            gradient[i] += 2 * L2 * point[i];
        }
        return gradient;
    }
}
