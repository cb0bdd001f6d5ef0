/**
 * What is said in a sentence beside its intent: numbers, ages, dates, times, durations, recurrence, money, e-mail
 * addresses, phone numbers, URLs, and what a bot lists or describes by a regular expression.
 *
 * <p>Promise: {@link org.parley.understanding.entity.Entities} reads a sentence with a
 * {@link org.parley.understanding.entity.Context} (clock, zone, locale, what was asked) and returns entities that do
 * not overlap, each with its span, normalised value and confidence. Everything here is immutable and thread-safe, and
 * takes time proportional to the length of the text. No text makes it throw.
 *
 * <p>Language lives in the resources beside the classes: {@code *.words} say what single words mean, {@code *.rules}
 * what they mean together; {@code common.*} holds for every language. A new language is two new files, and its
 * name in {@link org.parley.understanding.entity.Grammar}. Their form is told in
 * {@link org.parley.understanding.entity.Lexicon} and {@link org.parley.understanding.entity.Rule}.
 *
 * <p>May call: {@code org.parley.understanding}. Names of persons are found there, not here.
 */
package org.parley.understanding.entity;
