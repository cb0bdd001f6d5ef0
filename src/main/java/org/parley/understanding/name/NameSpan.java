package org.parley.understanding.name;

/**
 * The tokens of an answer that are a name.
 *
 * @param from the first token
 * @param to the token after the last
 * @param confidence how sure, from 0 to 1
 */
record NameSpan(int from, int to, double confidence) {}
