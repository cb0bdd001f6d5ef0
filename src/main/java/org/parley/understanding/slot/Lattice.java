package org.parley.understanding.slot;

import java.util.Arrays;
import java.util.List;

/**
 * All ways to label one sentence, with their chances, and the likeliest of them (Viterbi). The chance of a sequence is
 * the product of the chances of each label after the one before.
 */
final class Lattice {

    /** Labels that are this many times less likely than the best at their place are not followed. */
    private static final double HOPELESS = 1e-5;

    private final Weights weights;
    private final Labels labels;
    /** By place, label before and label; rows that are not followed are null. */
    private final double[][][] chances;

    /** By place and label, however the sentence goes before. */
    private final double[][] marginals;

    private final int[] best;

    Lattice(Weights weights, List<Clue> clues) {
        this.weights = weights;
        labels = weights.labels();
        chances = new double[clues.size()][labels.size() + 1][];
        marginals = new double[clues.size()][labels.size()];
        best = read(clues);
    }

    int[] best() {
        return best;
    }

    /** The chance that a value begins and ends where it does on the best way, whatever the rest of the sentence is. */
    double chance(int from, int to) {
        double chance = marginals[from][best[from]];
        for (int i = from + 1; i < to; i++) {
            chance *= chances[i][best[i - 1]][best[i]];
        }
        int onward = labels.continuation(best[from]);
        return to < best.length && onward >= 0 ? chance * (1 - chances[to][best[to - 1]][onward]) : chance;
    }

    private int[] read(List<Clue> clues) {
        int[][] cameFrom = new int[clues.size()][labels.size()];
        double[] scores = new double[labels.size() + 1];
        Arrays.fill(scores, 0, labels.size(), Double.NEGATIVE_INFINITY);
        for (int i = 0; i < clues.size(); i++) {
            scores = step(i, clues.get(i), scores, cameFrom[i]);
        }
        int[] way = new int[clues.size()];
        int label = highest(scores);
        for (int i = way.length - 1; i >= 0; i--) {
            way[i] = label;
            label = cameFrom[i][label];
        }
        return way;
    }

    /** @param before logarithm of the chance of the best way to each label before */
    private double[] step(int place, Clue clue, double[] before, int[] cameFrom) {
        double[] alone = weights.sum(clue);
        double[] scores = new double[before.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        double least = before[highest(before)] + Math.log(HOPELESS);
        for (int from = 0; from < before.length; from++) {
            if (before[from] >= least && before[from] > Double.NEGATIVE_INFINITY) {
                double[] row = row(clue, from, alone);
                chances[place][from] = row;
                follow(place, from, row);
                for (int label = 0; label < row.length; label++) {
                    double score = before[from] + Math.log(row[label]);
                    if (score > scores[label]) {
                        scores[label] = score;
                        cameFrom[label] = from;
                    }
                }
            }
        }
        return scores;
    }

    private void follow(int place, int from, double[] row) {
        double chance = place == 0 ? 1 : marginals[place - 1][from];
        for (int label = 0; label < row.length; label++) {
            marginals[place][label] += chance * row[label];
        }
    }

    /** The chance of each label after one: the exponentials of the sums of weights, scaled to sum 1. */
    private double[] row(Clue clue, int before, double[] alone) {
        double[] row = alone.clone();
        weights.add(clue, before, row);
        for (int label = 0; label < row.length; label++) {
            row[label] = labels.mayFollow(before, label) ? row[label] : Double.NEGATIVE_INFINITY;
        }
        double highest = row[highest(row)];
        double sum = 0;
        for (int label = 0; label < row.length; label++) {
            row[label] = Math.exp(row[label] - highest);
            sum += row[label];
        }
        for (int label = 0; label < row.length; label++) {
            row[label] /= sum;
        }
        return row;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }
}
