package org.parley.channel.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.parley.problem.VersionRequired;
import org.parley.storage.Stale;

/** The version of a stored thing as an entity tag (RFC 9110): {@code ETag} out, {@code If-Match} in. */
record Version(HttpHeaders headers) {

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version a change is based on; empty for {@code *}. A request that names none is refused. */
    Optional<Long> required() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new VersionRequired();
        }
        return expected();
    }

    /** The version a change is based on, if the request names one. */
    Optional<Long> expected() {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return match == null || match.strip().equals("*") ? Optional.empty() : Optional.of(number(match.strip()));
    }

    private static long number(String match) {
        try {
            return Long.parseLong(match.replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException e) {
            throw new Stale("\"If-Match\" is no ETag of this: read it again, then change it.");
        }
    }
}
