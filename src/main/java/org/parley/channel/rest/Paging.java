package org.parley.channel.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.storage.Page;
import org.parley.storage.UnfitQuery;
import org.parley.storage.Wish;

/** A list's query: {@code size}, {@code after} and {@code sort} say which page, every other parameter is a filter. */
record Paging(UriInfo uri) {

    static final int USUAL_SIZE = 20;

    private static final List<String> OWN = List.of("size", "after", "sort");

    Wish wish() {
        Map<String, String> filters = new HashMap<>();
        parameters().forEach((name, values) -> {
            if (values.size() != 1) {
                throw new UnfitQuery("\"" + name + "\" may be given once.");
            }
            if (!OWN.contains(name)) {
                filters.put(name, values.get(0));
            }
        });
        return new Wish(filters, own("sort"), own("after"), size());
    }

    /** The address of the next page, or null on the last. */
    String next(Page<?> page) {
        return page.next()
                .map(after -> uri.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("after", "{after}")
                        .build(after)
                        .toString())
                .orElse(null);
    }

    int size() {
        try {
            return own("size").map(Integer::parseInt).orElse(USUAL_SIZE);
        } catch (NumberFormatException e) {
            throw new UnfitQuery("\"size\" is a number between 1 and " + Wish.LARGEST + ".");
        }
    }

    private Optional<String> own(String name) {
        return Optional.ofNullable(parameters().getFirst(name));
    }

    private MultivaluedMap<String, String> parameters() {
        return uri.getQueryParameters();
    }
}
