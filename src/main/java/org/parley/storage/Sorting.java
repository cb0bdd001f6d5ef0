package org.parley.storage;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** Keys in their order of weight, all ascending or all descending: together they tell any two items apart. */
record Sorting<T>(List<Key<T, ?>> keys, boolean descending) {

    Cursor cursor(T item) {
        return new Cursor(
                keys.stream().map(key -> key.value().apply(item).toString()).toList());
    }

    /** The cursor, if its values fit the keys. */
    Cursor checked(Cursor cursor) {
        if (cursor.values().size() != keys.size()) {
            throw new IllegalArgumentException("Not a cursor of this list");
        }
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).parser().apply(cursor.values().get(i));
        }
        return cursor;
    }

    List<Order> order(CriteriaBuilder criteria, Root<T> root) {
        return keys.stream()
                .map(key -> root.get(key.attribute()))
                .map(path -> descending ? criteria.desc(path) : criteria.asc(path))
                .toList();
    }

    /** {@code a >= x and (a > x or (a = x and (b > y or …)))}: the items beyond the cursor, from an index on a. */
    Predicate after(Cursor cursor, CriteriaBuilder criteria, Root<T> root) {
        List<Predicate> ways = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<Predicate> way = new ArrayList<>();
            for (int same = 0; same < i; same++) {
                way.add(equal(keys.get(same), cursor.values().get(same), criteria, root));
            }
            way.add(beyond(keys.get(i), cursor.values().get(i), criteria, root));
            ways.add(criteria.and(way.toArray(Predicate[]::new)));
        }
        return criteria.and(
                from(keys.get(0), cursor.values().get(0), criteria, root), criteria.or(ways.toArray(Predicate[]::new)));
    }

    private static Predicate equal(Key<?, ?> key, String value, CriteriaBuilder criteria, Root<?> root) {
        return criteria.equal(root.get(key.attribute()), key.parser().apply(value));
    }

    private <V extends Comparable<? super V>> Predicate from(
            Key<T, V> key, String value, CriteriaBuilder criteria, Root<T> root) {
        V bound = key.parser().apply(value);
        return descending
                ? criteria.lessThanOrEqualTo(root.<V>get(key.attribute()), bound)
                : criteria.greaterThanOrEqualTo(root.<V>get(key.attribute()), bound);
    }

    private <V extends Comparable<? super V>> Predicate beyond(
            Key<T, V> key, String value, CriteriaBuilder criteria, Root<T> root) {
        V bound = key.parser().apply(value);
        return descending
                ? criteria.lessThan(root.<V>get(key.attribute()), bound)
                : criteria.greaterThan(root.<V>get(key.attribute()), bound);
    }
}
