package org.parley.understanding.entity;

/**
 * Something understood in a row of tokens.
 *
 * @param symbol what it is in the rules; for some the type of an entity
 * @param from the first token
 * @param to the token after the last
 */
record Edge(String symbol, int from, int to, Object value, double confidence) {

    Edge(String symbol, int from, int to, Object value) {
        this(symbol, from, to, value, 1);
    }
}
