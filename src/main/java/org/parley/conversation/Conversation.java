package org.parley.conversation;

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
 * One user with one bot, from opening to end. Born with the bot's first words; every turn replaces its state and takes
 * its version one further; once ended it only stands to be read, until it is deleted alone or with its user.
 */
@Entity
@Table(name = "parley_conversation")
public class Conversation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "user_id")
    private UUID user;

    private String bot;

    @Column(name = "bot_version")
    private String botVersion;

    @Column(name = "token_hash")
    private String tokenHash;

    private String state;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Conversation() {}

    /**
     * A conversation about to begin: nothing is said yet.
     *
     * @param tokenHash the hash of the secret that opens it to its user
     */
    public Conversation(UUID id, UUID user, String bot, String botVersion, String tokenHash, Instant openedAt) {
        this.id = id;
        this.user = user;
        this.bot = bot;
        this.botVersion = botVersion;
        this.tokenHash = tokenHash;
        this.openedAt = openedAt.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = this.openedAt;
    }

    /**
     * Takes the conversation forward by what was just said; the one place where it changes.
     *
     * @param said how many messages were said
     * @param newState where it stands now
     * @param ended whether it is over now
     */
    public void proceed(int said, String newState, boolean ended, Instant at) {
        lastNumber += said;
        state = newState;
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
        endedAt = ended ? updatedAt : null;
    }

    /** The conversation as it is now, for whoever must not see it change. */
    public Conversation copy() {
        Conversation copy = new Conversation(id, user, bot, botVersion, tokenHash, openedAt);
        copy.version = version;
        copy.state = state;
        copy.lastNumber = lastNumber;
        copy.updatedAt = updatedAt;
        copy.endedAt = endedAt;
        return copy;
    }

    /** Records that the database holds this state under the next version. */
    void advanced() {
        version++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID user() {
        return user;
    }

    public String bot() {
        return bot;
    }

    public String botVersion() {
        return botVersion;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String state() {
        return state;
    }

    /** The number of the newest message. */
    public int lastNumber() {
        return lastNumber;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
