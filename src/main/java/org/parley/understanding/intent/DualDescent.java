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
     */
    DualDescent(TrainingSet set, double[] lengths, double[] costs, int own) {
        this.vectors = set.vectors();
        this.classes = set.classes();
        this.own = own;
        this.lengths = lengths;
        this.weights = new double[set.dimensions()];
        this.alphas = new double[vectors.length];
        this.diagonal = new double[vectors.length];
        this.order = new int[vectors.length];
        this.active = vectors.length;
        this.random = 42 + own;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            diagonal[i] = 0.5 / costs[i];
        }
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
            int sign = classes[i] == own ? 1 : -1;
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
