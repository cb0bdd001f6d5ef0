package org.parley.channel.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.user.User;

/** A user as it is kept. */
@Schema(
        name = "User",
        description = "A person who talks to bots.",
        requiredProperties = {"id", "createdAt"})
public record UserJson(
        @Schema(description = "The user's id.") UUID id,

        @Schema(description = "What bots call the user; left out while it is not known.")
        String name,

        @Schema(description = "When the user was created.", examples = "2026-11-20T12:00:00.123456Z")
        Instant createdAt) {

    static UserJson of(User user) {
        return new UserJson(user.id(), user.name().orElse(null), user.createdAt());
    }
}
