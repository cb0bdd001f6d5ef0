package org.parley.understanding.evaluation;

/**
 * Two examples of different intents that say nearly the same: one of them is likely to be in the wrong place, or the
 * intents are one.
 *
 * @param similarity of their words, from 0 to 1: the share of the words of either that both have, inflection aside
 */
public record NearDuplicate(LabelledText first, LabelledText second, double similarity) {}
