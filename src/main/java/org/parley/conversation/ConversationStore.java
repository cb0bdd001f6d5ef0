package org.parley.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.storage.Deletion;
import org.parley.storage.Filter;
import org.parley.storage.Key;
import org.parley.storage.Listing;
import org.parley.storage.Page;
import org.parley.storage.Stale;
import org.parley.storage.Wish;

/** Keeps conversations. Each call is a transaction of its own unless one is under way. What it returns is detached. */
@ApplicationScoped
@Transactional
public class ConversationStore {

    private static final Filter STATUS = (criteria, root, value) -> switch (value) {
        case "open" -> criteria.isNull(root.get("endedAt"));
        case "ended" -> criteria.isNotNull(root.get("endedAt"));
        default -> throw new IllegalArgumentException("No status");
    };

    private static final Listing<Conversation> LISTING = new Listing<>(
            Conversation.class,
            List.of(new Key<>("id", UUID.class, Conversation::id, UUID::fromString)),
            Map.of(
                    "opened", new Key<>("openedAt", Instant.class, Conversation::openedAt, Instant::parse),
                    "updated", new Key<>("updatedAt", Instant.class, Conversation::updatedAt, Instant::parse)),
            "-opened",
            Map.of(
                    "user", Filter.equal("user", UUID::fromString),
                    "bot", Filter.equal("bot", bot -> bot),
                    "status", STATUS));

    @PersistenceContext(unitName = "parley")
    EntityManager entities;

    public Optional<Conversation> find(UUID id) {
        return Optional.ofNullable(entities.find(Conversation.class, id));
    }

    public Page<Conversation> list(Wish wish) {
        return LISTING.page(entities, wish);
    }

    /** Stores a new conversation with its first messages. */
    public void open(Conversation conversation, List<Message> messages) {
        entities.persist(conversation);
        messages.forEach(entities::persist);
        entities.flush();
    }

    /**
     * Stores what a turn made of a conversation, in two statements and without reading: an update that only the version
     * it was read at admits, and the messages in one batch.
     *
     * @param conversation detached, already taken forward
     * @throws Stale if the stored one has another version or is gone; then nothing is stored
     */
    public void advance(Conversation conversation, List<Message> messages) {
        int updated = entities.createQuery("""
                        update Conversation c set c.state = :state, c.lastNumber = :number, c.updatedAt = :updated,
                            c.endedAt = :ended, c.version = :version + 1
                        where c.id = :id and c.version = :version""")
                .setParameter("state", conversation.state())
                .setParameter("number", conversation.lastNumber())
                .setParameter("updated", conversation.updatedAt())
                .setParameter("ended", conversation.endedAt().orElse(null))
                .setParameter("id", conversation.id())
                .setParameter("version", conversation.version())
                .executeUpdate();
        if (updated == 0) {
            throw new Stale("The conversation went on in the meantime.");
        }
        messages.forEach(entities::persist);
        entities.flush();
        conversation.advanced();
    }

    /** Deletes a conversation with its messages. */
    public void delete(UUID id, Optional<Long> expected) {
        if (!new Deletion(Conversation.class, id, expected).by(entities)) {
            Stale.check(
                    expected,
                    find(id).orElseThrow(() -> new UnknownConversation(id)).version());
        }
    }
}
