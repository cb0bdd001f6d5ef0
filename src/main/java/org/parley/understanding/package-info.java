/**
 * What an utterance means: an intent with a confidence, and the entities in it.
 *
 * <p>Promise: text in, {@link org.parley.understanding.Understanding} out, by OpenNLP models trained here from a bot's
 * {@link org.parley.understanding.Examples}, to which {@link org.parley.understanding.CommonIntents} may be added.
 * Unknown is an answer, not a low-scoring guess. Plain Java: usable from a script or {@code jshell}.
 *
 * <p>Two halves share nothing but words: intents ({@code IntentTrainer}, trained for each bot) and names of persons
 * ({@code NameReader}, the same for all bots). Their word lists and background are the resources beside the classes.
 *
 * <p>May call: nothing of Parley but {@code org.parley}. Knows no bot, no dialogue, no Jakarta EE.
 */
package org.parley.understanding;
