/**
 * Makes an {@link org.parley.understanding.Understander} from a bot's examples.
 *
 * <p>Promise: {@link org.parley.understanding.training.OpenNlpTrainer} trains inside the JVM, always the same from the
 * same examples, in one language or several; {@link org.parley.understanding.training.TrainingService} does so in the
 * background, within bounds, with {@link org.parley.understanding.training.Finding}s about the examples, and takes from a
 * {@link org.parley.understanding.training.ModelCache} what was learned before;
 * {@link org.parley.understanding.training.CommonIntents} brings what most bots need.
 *
 * <p>May call: all of {@code understanding}.
 */
package org.parley.understanding.training;
