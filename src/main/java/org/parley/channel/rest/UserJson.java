package org.parley.channel.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.user.User;

/** A user as it is kept. */
@Schema(name = "User", description = "A person who talks to bots.")
public record UserJson(
        UUID id,

        @Schema(description = "Left out while it is not known.")
        String name,

        Instant createdAt) {

    static UserJson of(User user) {
        return new UserJson(user.id(), user.name().orElse(null), user.createdAt());
    }
}
