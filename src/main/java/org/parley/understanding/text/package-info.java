/**
 * Words: how a sentence is cut in its language, short forms written out, stems found, slips and gibberish told from
 * words, languages from one another; and {@link org.parley.understanding.text.Fingerprint}s of what is learned from
 * them.
 *
 * <p>{@link org.parley.understanding.text.Language} is the one place that knows what is special about a language.
 *
 * <p>Promise: the same text gives the same words; no text makes anything here throw. Immutable or safe for all threads.
 *
 * <p>May call: nothing of Parley but {@code org.parley}.
 */
package org.parley.understanding.text;
