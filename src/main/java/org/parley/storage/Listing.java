package org.parley.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How one kind of thing is listed: its filters, its sort orders, and what tells its items apart. A page begins after the
 * keys of the item before it, never by counting, so that the last page costs what the first does. Immutable.
 *
 * @param identity the keys that end every sort order, so that no two items are equal in it
 * @param sorts by name; the first one wanted where the wish names none is {@code usual}
 */
public record Listing<T>(
        Class<T> type,
        List<Key<T, ?>> identity,
        Map<String, Key<T, ?>> sorts,
        String usual,
        Map<String, Filter> filters) {

    /** The page wished for; an {@link UnfitQuery} where the wish names what is not there. */
    public Page<T> page(EntityManager entities, Wish wish) {
        Sorting<T> sorting = sorting(wish.sort().orElse(usual));
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<T> query = criteria.createQuery(type);
        Root<T> root = query.from(type);
        List<Predicate> where = new ArrayList<>();
        wish.filters().forEach((name, value) -> where.add(filter(name, value, criteria, root)));
        wish.after().ifPresent(after -> where.add(sorting.after(cursor(after, sorting), criteria, root)));
        List<Order> order = sorting.order(criteria, root);
        query.where(where.toArray(Predicate[]::new)).orderBy(order);
        List<T> found =
                entities.createQuery(query).setMaxResults(wish.size() + 1).getResultList();
        return page(found, wish.size(), sorting);
    }

    private Page<T> page(List<T> found, int size, Sorting<T> sorting) {
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        String next = sorting.cursor(found.get(size - 1)).toString();
        return new Page<>(found.subList(0, size), Optional.of(next));
    }

    private Sorting<T> sorting(String wanted) {
        boolean descending = wanted.startsWith("-");
        Key<T, ?> first = sorts.get(descending ? wanted.substring(1) : wanted);
        if (first == null) {
            throw new UnfitQuery("There is no such \"sort\": use one of " + new TreeSet<>(sorts.keySet())
                    + ", with \"-\" before it for the last first.");
        }
        List<Key<T, ?>> keys = new ArrayList<>(List.of(first));
        identity.stream().filter(key -> !key.equals(first)).forEach(keys::add);
        return new Sorting<>(keys, descending);
    }

    private Predicate filter(String name, String value, CriteriaBuilder criteria, Root<T> root) {
        Filter filter = filters.get(name);
        if (filter == null) {
            throw new UnfitQuery(
                    "There is no filter \"" + name + "\" here: use one of " + new TreeSet<>(filters.keySet()) + ".");
        }
        try {
            return filter.where(criteria, root, value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnfitQuery("\"" + name + "\" cannot have that value.");
        }
    }

    private Cursor cursor(String after, Sorting<T> sorting) {
        try {
            return sorting.checked(Cursor.parse(after));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnfitQuery("\"after\" is no place in this list: take it from the \"next\" of the page before.");
        }
    }
}
