/**
 * What an utterance means: an intent with a confidence, and the entities in it.
 *
 * <p>Promise: text and {@link org.parley.understanding.Context} in, {@link org.parley.understanding.Understanding}
 * out. Unknown is an answer, not a low-scoring guess. These are the words only; the packages below do the work, and
 * {@code training} puts it together: {@code text} reads words, {@code intent} learns a bot's intents, {@code name}
 * finds names of persons, {@code entity} numbers, dates and the like. All plain Java: usable from a script or
 * {@code jshell}.
 *
 * <p>May call: nothing of Parley but {@code org.parley}. Knows no bot, no dialogue, no Jakarta EE.
 */
package org.parley.understanding;
