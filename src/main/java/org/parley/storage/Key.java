package org.parley.storage;

import java.util.function.Function;

/**
 * An attribute that lists are ordered by: its name, how to read it from an item, and how to read it from a cursor.
 *
 * @param <T> what is listed
 * @param <V> the attribute's type
 */
public record Key<T, V extends Comparable<? super V>>(
        String attribute, Class<V> type, Function<T, V> value, Function<String, V> parser) {}
