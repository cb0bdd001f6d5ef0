/**
 * Slots that a bot's author teaches by examples: sentences with the values marked, and what the bot had asked for.
 *
 * <p>Promise: {@link org.parley.understanding.slot.SlotTrainer} learns from
 * {@link org.parley.understanding.slot.AnnotatedText}s and gives a {@link org.parley.understanding.slot.SlotTagger},
 * which is immutable, thread-safe, can be written to bytes and finds values that do not overlap, each with a calibrated
 * confidence. The same examples give the same bytes. {@link org.parley.understanding.slot.SlotEvaluation} tells how well
 * that goes.
 *
 * <p>How: every piece of a sentence (a run of letters, a run of digits, a sign) is the beginning of a value, goes on
 * with one, or is neither; OpenNLP's maximum entropy trainer learns the chances of these from the piece, its neighbours,
 * what the entity recognisers say of it, the values seen in training, what was asked for and what the piece before is
 * (McCallum, Freitag, Pereira: Maximum Entropy Markov Models, ICML 2000). The likeliest whole sequence is chosen.
 *
 * <p>May call: {@code understanding}, {@code understanding.entity} and {@code understanding.text}. Knows no bot and no
 * dialogue.
 */
package org.parley.understanding.slot;
