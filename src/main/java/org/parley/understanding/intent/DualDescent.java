package org.parley.understanding.intent;

/**
 * Dual coordinate descent with shrinking for one linear support vector machine with squared hinge loss (Hsieh, Chang,
 * Lin, Keerthi, Sundararajan: A dual coordinate descent method for large-scale linear SVM, ICML 2008, algorithm 3; as
 * solver 1 of LIBLINEAR). Used once, by one thread.
 */
final class DualDescent {

    private static final double TOLERANCE = 0.1;
    private static final int MOST_ROUNDS = 100;

    private final SparseVector[] vectors;
    private final int[] classes;
    private final int own;
    private final double[] lengths;
    private final double[] diagonal;
    private final double[] weights;
    private final double[] alphas;
    private final int[] order;
    private int active;
    private double bound = Double.POSITIVE_INFINITY;
    private double largest;
    private double smallest;
    private long random;

    /**
     * @param lengths the squared length of each vector
     * @param costs what an error on each costs
     * @param own the class to tell from all others
     * @param learned the sentences to learn from
     */
    DualDescent(TrainingSet set, double[] lengths, double[] costs, int own, int[] learned) {
        this.vectors = set.vectors();
        this.classes = set.classes();
        this.own = own;
        this.lengths = lengths;
        this.weights = new double[set.dimensions()];
        this.alphas = new double[vectors.length];
        this.diagonal = new double[vectors.length];
        this.order = learned.clone();
        this.active = order.length;
        this.random = 42 + own;
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = 0.5 / costs[i];
        }
    }

    /** A machine that begins where another came to. */
    private DualDescent(DualDescent solved, int[] learned) {
        vectors = solved.vectors;
        classes = solved.classes;
        own = solved.own;
        lengths = solved.lengths;
        diagonal = solved.diagonal;
        weights = new double[solved.weights.length];
        alphas = new double[vectors.length];
        order = learned.clone();
        active = order.length;
        random = 42 + own;
        for (int i : order) {
            alphas[i] = solved.alphas[i];
            if (alphas[i] > 0) {
                vectors[i].addTo(weights, alphas[i] * sign(i));
            }
        }
    }

    /** A machine that learns from a part of the sentences only, and begins with what this one found about them. */
    DualDescent without(int[] learned) {
        return new DualDescent(this, learned);
    }

    private int sign(int i) {
        return classes[i] == own ? 1 : -1;
    }

    double[] solve(Progress progress) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            progress.check();
            shuffle();
            round();
            if (largest - smallest > TOLERANCE) {
                bound = largest <= 0 ? Double.POSITIVE_INFINITY : largest;
            } else if (active == order.length) {
                break;
            } else {
                active = order.length;
                bound = Double.POSITIVE_INFINITY;
            }
        }
        return weights;
    }

    private void shuffle() {
        for (int i = 0; i < active; i++) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            swap(i, i + (int) ((random >>> 33) % (active - i)));
        }
    }

    private void swap(int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }

    private void round() {
        largest = Double.NEGATIVE_INFINITY;
        smallest = Double.POSITIVE_INFINITY;
        int position = 0;
        while (position < active) {
            int i = order[position];
            int sign = sign(i);
            double gradient = sign * vectors[i].dot(weights) - 1 + alphas[i] * diagonal[i];
            if (alphas[i] == 0 && gradient > bound) {
                swap(position, --active);
                continue;
            }
            double projected = alphas[i] == 0 ? Math.min(gradient, 0) : gradient;
            largest = Math.max(largest, projected);
            smallest = Math.min(smallest, projected);
            if (Math.abs(projected) > 1e-12) {
                step(i, sign, gradient);
            }
            position++;
        }
    }

    private void step(int i, int sign, double gradient) {
        double before = alphas[i];
        alphas[i] = Math.max(before - gradient / (lengths[i] + diagonal[i]), 0);
        vectors[i].addTo(weights, (alphas[i] - before) * sign);
    }
}
