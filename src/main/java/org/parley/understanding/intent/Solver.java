package org.parley.understanding.intent;

/** Finds the weights of a {@link LinearModel}. The same training set always gives the same weights. */
interface Solver {

    LinearModel solve(TrainingSet set);
}
