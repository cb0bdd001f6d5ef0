package org.parley.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who talks to bots. Born anonymous when a conversation is opened for nobody known, or by an administrator; is
 * given a name once a bot has learned it; ends when an administrator deletes it, and its conversations end with it.
 */
@Entity
@Table(name = "parley_user")
public class User {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final String NOBODY = "";

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    protected User() {}

    public User(UUID id, String name, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        rename(name);
    }

    /** Somebody of whom nothing is known. */
    public static User anonymous(Instant now) {
        return new User(UUID.randomUUID(), NOBODY, now);
    }

    /** Gives the user a name, or takes it away with an empty one. */
    public void rename(String newName) {
        if (newName.codePointCount(0, newName.length()) > LONGEST_NAME) {
            throw new UnfitName("A name has at most " + LONGEST_NAME + " characters.");
        }
        if (newName.codePoints().anyMatch(User::isUnfit)) {
            throw new UnfitName("A name has no control characters and no broken ones.");
        }
        name = newName.strip();
    }

    /** Control characters, and surrogates that stand alone: no database takes them. */
    private static boolean isUnfit(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The name, once it is known. */
    public Optional<String> name() {
        return Optional.of(name).filter(known -> !known.isEmpty());
    }

    public Instant createdAt() {
        return createdAt;
    }
}
