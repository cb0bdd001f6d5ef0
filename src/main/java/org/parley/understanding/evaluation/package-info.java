/**
 * How well a bot understands, measured in the open.
 *
 * <p>Promise: {@link org.parley.understanding.evaluation.Evaluation} scores any
 * {@link org.parley.understanding.Understander} through the boundary that dialogues use, on sentences it was not trained
 * on. A {@link org.parley.understanding.evaluation.Result} is immutable, derives every figure from the answers it holds,
 * and can be read as JSON, as a page and as text. {@link org.parley.understanding.evaluation.Evaluate} does all that from
 * the command line. The same sentences give the same figures, but for the times.
 *
 * <p>May call: {@code understanding} and its {@code training}; {@code text} to know sentences that read alike, and for its style sheet.
 */
package org.parley.understanding.evaluation;
