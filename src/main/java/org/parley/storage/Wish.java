package org.parley.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param filters values by the name of their filter
 * @param sort the name of a sort order, with "-" before it for descending
 * @param after where the page before ended
 * @param size how many items at the most, 1 to {@value #LARGEST}
 */
public record Wish(Map<String, String> filters, Optional<String> sort, Optional<String> after, int size) {

    public static final int LARGEST = 200;

    public Wish {
        filters = Map.copyOf(filters);
        if (size < 1 || size > LARGEST) {
            throw new UnfitQuery("\"size\" is between 1 and " + LARGEST + ".");
        }
    }

    /** The wish, narrowed by one more filter. */
    public Wish with(String filter, String value) {
        Map<String, String> more = new HashMap<>(filters);
        more.put(filter, value);
        return new Wish(more, sort, after, size);
    }
}
