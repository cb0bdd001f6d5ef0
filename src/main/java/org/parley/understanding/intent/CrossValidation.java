package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges sentences by what was learned without them: how sure a bot may be of what it has never heard. */
final class CrossValidation {

    static final int FOLDS = 4;

    /** A bot of a few sentences cannot outweigh the background by itself. */
    private static final double LEAST = 10;

    private final TrainingSet set;
    private final Kind[] kinds;
    private final Folds folds;

    /** Where a sentence comes from, and how many of what people say are taken to be of its kind, for one that is own. */
    enum Kind {
        OWN(1),
        /** An intent's name: always learned from and never judged, for nobody says it. */
        NAME(0),
        /** A bot's own negative: what people say to this bot and it has no intent for. */
        NEGATIVE(0.25),
        /** Ships with Parley: some of it may well mean an intent of the bot, so it counts for little. */
        BACKGROUND(0.03);

        private final double share;

        Kind(double share) {
            this.share = share;
        }
    }

    /**
     * A held-out sentence.
     *
     * @param sentence its index in the set
     * @param evidence what spoke for its likeliest intent
     * @param right whether that was meant
     * @param importance how many sentences it stands for
     */
    record Judgement(int sentence, Evidence evidence, boolean right, Kind kind, double importance) {}

    /** @param kinds of each sentence of the set */
    CrossValidation(TrainingSet set, Kind[] kinds) {
        this.set = set;
        this.kinds = kinds;
        this.folds = new Folds(new int[kinds.length], FOLDS);
        int[] next = new int[set.classCount()];
        for (int i = 0; i < kinds.length; i++) {
            int c = set.classes()[i];
            folds.of()[i] = kinds[i] == Kind.NAME ? Folds.NONE : (c + next[c]++) % FOLDS;
        }
    }

    /** What each sentence is held out with; every class has its share in every fold. */
    Folds folds() {
        return folds;
    }

    /** @param heldOut the scores of each sentence, as {@link Solution} tells */
    List<Judgement> judge(float[][] heldOut) {
        Map<Kind, Double> importance = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            double least = kind == Kind.OWN ? 0 : LEAST;
            importance.put(kind, Math.max(least, kind.share * count(Kind.OWN)) / count(kind));
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (folds.of()[i] != Folds.NONE) {
                judgements.add(judgement(heldOut[i], i, importance.get(kinds[i])));
            }
        }
        return judgements;
    }

    private Judgement judgement(float[] heldOut, int i, double importance) {
        double[] scores = new double[heldOut.length];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = heldOut[c];
        }
        Evidence evidence = Evidence.of(scores, set.vectors()[i].known());
        boolean right = kinds[i] == Kind.OWN && evidence.best() == set.classes()[i];
        return new Judgement(i, evidence, right, kinds[i], importance);
    }

    private double count(Kind kind) {
        return Arrays.stream(kinds).filter(kind::equals).count();
    }
}
