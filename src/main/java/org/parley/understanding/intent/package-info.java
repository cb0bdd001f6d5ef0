/**
 * Which of a bot's intents a sentence has, if any.
 *
 * <p>Promise: {@link org.parley.understanding.intent.IntentTrainer} learns from examples and a background that means
 * none of the intents; {@link org.parley.understanding.intent.IntentClassifier} says how likely each intent is, and is
 * silent below a threshold found by cross-validation. The same examples give the same classifier. One recipe for every
 * bot: the site's page on understanding tells it.
 *
 * <p>May call: {@code understanding} and {@code understanding.text}.
 */
package org.parley.understanding.intent;
