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
import org.parley.storage.Filter;
import org.parley.storage.Key;
import org.parley.storage.Listing;
import org.parley.storage.Page;
import org.parley.storage.Stale;
import org.parley.storage.Wish;

/** Keeps messages. Each call is a transaction of its own unless one is under way. What it returns is detached. */
@ApplicationScoped
@Transactional
public class MessageStore {

    private static final Key<Message, Integer> NUMBER =
            new Key<>("number", Integer.class, Message::number, Integer::valueOf);

    private static final Listing<Message> LISTING = new Listing<>(
            Message.class,
            List.of(new Key<>("conversation", UUID.class, Message::conversation, UUID::fromString), NUMBER),
            Map.of("said", new Key<>("saidAt", Instant.class, Message::saidAt, Instant::parse)),
            "-said",
            Map.of(
                    "conversation", Filter.equal("conversation", UUID::fromString),
                    "author", Filter.equal("author", Author::of),
                    "intent", Filter.equal("intent", intent -> intent)));

    private static final Listing<Message> OF_ONE_CONVERSATION = new Listing<>(
            Message.class,
            List.of(NUMBER),
            Map.of("number", NUMBER),
            "number",
            Map.of("conversation", Filter.equal("conversation", UUID::fromString)));

    @PersistenceContext(unitName = "parley")
    EntityManager entities;

    public Page<Message> list(Wish wish) {
        return LISTING.page(entities, wish);
    }

    /** The messages of one conversation by their number; a page goes on after a number. */
    public Page<Message> of(UUID conversation, Wish wish) {
        return OF_ONE_CONVERSATION.page(entities, wish.with("conversation", conversation.toString()));
    }

    public Optional<Message> find(UUID conversation, int number) {
        return Optional.ofNullable(entities.find(Message.class, new MessageKey(conversation, number)));
    }

    /** Replaces the text of a message whose version is still the expected one, if one is expected. */
    public Message redact(UUID conversation, int number, Optional<Long> expected, String text) {
        Message message = expected(conversation, number, expected);
        message.redact(text);
        entities.flush();
        return message;
    }

    public void delete(UUID conversation, int number, Optional<Long> expected) {
        entities.remove(expected(conversation, number, expected));
        entities.flush();
    }

    private Message expected(UUID conversation, int number, Optional<Long> expected) {
        Message message = find(conversation, number).orElseThrow(() -> new UnknownMessage(conversation, number));
        Stale.check(expected, message.version());
        return message;
    }
}
