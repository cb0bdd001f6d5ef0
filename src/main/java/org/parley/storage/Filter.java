package org.parley.storage;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.function.Function;

/** Narrows a list by a value as it came in a request; an {@link IllegalArgumentException} says the value is unfit. */
@FunctionalInterface
public interface Filter {

    Predicate where(CriteriaBuilder criteria, Root<?> root, String value);

    static Filter equal(String attribute, Function<String, ?> parser) {
        return (criteria, root, value) -> criteria.equal(root.get(attribute), parser.apply(value));
    }

    /** Text that begins with the value; the value's own wildcards mean themselves. */
    static Filter prefix(String attribute) {
        return (criteria, root, value) ->
                criteria.like(root.get(attribute), value.replaceAll("([\\\\%_])", "\\\\$1") + "%", '\\');
    }
}
