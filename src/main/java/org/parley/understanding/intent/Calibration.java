package org.parley.understanding.intent;

import java.util.List;
import org.parley.understanding.intent.CrossValidation.Judgement;

/**
 * Turns {@link Evidence} into a confidence: the chance that the likeliest intent is meant (Platt, Probabilistic Outputs
 * for Support Vector Machines, 1999). Fitted by Newton's method to held-out judgements, from what is usual and held
 * near it: a bot of five sentences gets a usual confidence, one of a thousand its own. Immutable.
 *
 * @param guarded whether the bot brought negatives of its own: only then is the score of the background telling
 */
record Calibration(double base, double slope, boolean guarded) {

    private static final Calibration USUAL = new Calibration(1.5, 3, false);

    /** How much being heard of counts against the score; like the next, level over a wide range in trials. */
    private static final double KNOWN = 0.2;

    private static final double BACKGROUND = 0.5;
    private static final double WEAKEST_BACKGROUND = -0.5;
    private static final int ROUNDS = 30;
    private static final double LONGEST_STEP = 2;

    static Calibration fit(List<Judgement> judgements, boolean guarded) {
        Calibration fitted = new Calibration(USUAL.base, USUAL.slope, guarded);
        for (int round = 0; round < ROUNDS; round++) {
            fitted = fitted.improved(judgements);
        }
        return fitted;
    }

    double confidence(Evidence evidence) {
        return 1 / (1 + Math.exp(-base - slope * strength(evidence)));
    }

    private double strength(Evidence evidence) {
        double against = guarded ? BACKGROUND * Math.max(WEAKEST_BACKGROUND, evidence.background()) : 0;
        return evidence.score() + KNOWN * evidence.known() - against;
    }

    private Calibration improved(List<Judgement> judgements) {
        double base1 = USUAL.base - base;
        double slope1 = USUAL.slope - slope;
        double base2 = 1;
        double both2 = 0;
        double slope2 = 1;
        for (Judgement judgement : judgements) {
            double strength = strength(judgement.evidence());
            double chance = confidence(judgement.evidence());
            double error = judgement.importance() * ((judgement.right() ? 1 : 0) - chance);
            double curvature = judgement.importance() * chance * (1 - chance);
            base1 += error;
            slope1 += error * strength;
            base2 += curvature;
            both2 += curvature * strength;
            slope2 += curvature * strength * strength;
        }
        double determinant = base2 * slope2 - both2 * both2;
        double baseStep = (slope2 * base1 - both2 * slope1) / determinant;
        double slopeStep = (base2 * slope1 - both2 * base1) / determinant;
        return new Calibration(base + limited(baseStep), slope + limited(slopeStep), guarded);
    }

    private static double limited(double step) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
    }
}
