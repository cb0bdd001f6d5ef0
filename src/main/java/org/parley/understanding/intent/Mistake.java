package org.parley.understanding.intent;

import org.parley.understanding.text.Sentence;

/**
 * An example that was understood as another intent while it was held out of training.
 *
 * @param sentence the example
 * @param intent its intent
 * @param heard the intent it was taken for
 * @param confidence how sure that was, from 0 to 1
 */
public record Mistake(Sentence sentence, String intent, String heard, double confidence) {}
