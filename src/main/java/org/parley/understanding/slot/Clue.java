package org.parley.understanding.slot;

import java.util.List;

/**
 * What speaks for and against each slot at one piece of a sentence.
 *
 * @param alone features of their own
 * @param linked features that mean something together with what the piece before is
 */
record Clue(List<String> alone, List<String> linked) {}
