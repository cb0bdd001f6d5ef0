package org.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.storage.Database;
import org.parley.storage.Page;
import org.parley.storage.Stale;
import org.parley.storage.UnfitQuery;
import org.parley.storage.Wish;
import org.parley.user.User;

class ConversationStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private final User user = User.anonymous(NOON);

    @BeforeEach
    void addUser() {
        database.run(entities -> entities.persist(user));
    }

    @Test
    void keepsAConversationWithItsMessages() {
        Conversation opened = open("interview", NOON);
        Conversation kept = in(store -> store.find(opened.id())).orElseThrow();
        assertThat(kept.state()).isEqualTo("{}");
        assertThat(kept.lastNumber()).isEqualTo(1);
        assertThat(kept.endedAt()).isEmpty();
        assertThat(newest(kept)).extracting(Message::text).containsExactly("Hello!");
    }

    @Test
    void advancesInTwoStatements() {
        Conversation conversation = open("interview", NOON);
        database.statistics().clear();
        advance(conversation, "hi", "hello", "and welcome");
        assertThat(database.statistics().getPrepareStatementCount()).isEqualTo(2);
        Conversation kept = in(store -> store.find(conversation.id())).orElseThrow();
        assertThat(kept.version()).isEqualTo(conversation.version());
        assertThat(newest(kept)).extracting(Message::number).containsExactly(1, 2, 3, 4);
        assertThat(newest(kept).get(1).author()).isEqualTo(Author.USER);
        assertThat(newest(kept).get(1).intent()).contains("greet");
    }

    @Test
    void advancesOnlyFromTheVersionThatWasRead() {
        Conversation first = open("interview", NOON);
        Conversation second = first.copy();
        advance(first, "one", "two");
        assertThatThrownBy(() -> advance(second, "lost", "update")).isInstanceOf(Stale.class);
        assertThat(newest(first)).extracting(Message::text).containsExactly("Hello!", "one", "two");
    }

    @Test
    void givesEveryNumberOnce() {
        Conversation conversation = open("interview", NOON);
        assertThatThrownBy(() -> database.run(
                        entities -> entities.persist(Message.fromBot(conversation.id(), 1, "Again", NOON))))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining(ConstraintViolationException.class.getSimpleName());
    }

    @Test
    void listsByBotUserAndStatus() {
        Conversation ended = open("interview", NOON);
        ended.proceed(0, "{}", true, NOON.plusSeconds(9));
        in(store -> {
            store.advance(ended, List.of());
            return null;
        });
        Conversation open = open("other", NOON.plusSeconds(1));
        assertThat(ids(Map.of())).containsExactly(open.id(), ended.id());
        assertThat(ids(Map.of("status", "ended"))).containsExactly(ended.id());
        assertThat(ids(Map.of("status", "open", "bot", "other"))).containsExactly(open.id());
        assertThat(ids(Map.of("user", user.id().toString()))).hasSize(2);
        assertThat(ids(Map.of("user", UUID.randomUUID().toString()))).isEmpty();
        assertThatThrownBy(() -> ids(Map.of("status", "lost"))).isInstanceOf(UnfitQuery.class);
        assertThatThrownBy(() -> ids(Map.of("user", "nobody"))).isInstanceOf(UnfitQuery.class);
    }

    @Test
    void deletesMessagesWithTheirConversationAndBothWithTheirUser() {
        Conversation one = open("interview", NOON);
        Conversation two = open("interview", NOON);
        in(store -> {
            store.delete(one.id(), Optional.of(one.version()));
            return null;
        });
        assertThat(newest(one)).isEmpty();
        assertThat(newest(two)).hasSize(1);
        database.run(entities -> entities.remove(entities.find(User.class, user.id())));
        Optional<Conversation> gone = in(store -> store.find(two.id()));
        assertThat(gone).isEmpty();
        assertThat(newest(two)).isEmpty();
    }

    @Test
    void redactsOnlyFromTheExpectedVersion() {
        Conversation conversation = open("interview", NOON);
        Message redacted = messages(store -> store.redact(conversation.id(), 1, Optional.of(0L), "[removed]"));
        assertThat(redacted.version()).isEqualTo(1);
        assertThatThrownBy(() -> messages(store -> store.redact(conversation.id(), 1, Optional.of(0L), "again")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> messages(store -> store.redact(conversation.id(), 9, Optional.of(0L), "none")))
                .isInstanceOf(UnknownMessage.class);
        assertThat(newest(conversation)).extracting(Message::text).containsExactly("[removed]");
    }

    @Test
    void listsMessagesInPagesAndByIntent() {
        Conversation conversation = open("interview", NOON);
        advance(conversation, "a", "b", "c");
        Page<Message> first = messages(store -> store.of(conversation.id(), wish(Optional.empty(), 3)));
        assertThat(first.items()).extracting(Message::number).containsExactly(1, 2, 3);
        Page<Message> second = messages(store -> store.of(conversation.id(), wish(first.next(), 3)));
        assertThat(second.items()).extracting(Message::number).containsExactly(4);
        assertThat(second.next()).isEmpty();
        Wish greetings = new Wish(Map.of("intent", "greet", "author", "user"), Optional.empty(), Optional.empty(), 9);
        assertThat(messages(store -> store.list(greetings)).items())
                .extracting(Message::text)
                .containsExactly("a");
    }

    private static Wish wish(Optional<String> after, int size) {
        return new Wish(Map.of(), Optional.empty(), after, size);
    }

    private List<UUID> ids(Map<String, String> filters) {
        return in(store -> store.list(new Wish(filters, Optional.empty(), Optional.empty(), 10))).items().stream()
                .map(Conversation::id)
                .toList();
    }

    private List<Message> newest(Conversation conversation) {
        return messages(store ->
                store.of(conversation.id(), wish(Optional.empty(), 100)).items());
    }

    private Conversation open(String bot, Instant at) {
        Conversation conversation = new Conversation(UUID.randomUUID(), user.id(), bot, "1", "hash", at);
        conversation.proceed(1, "{}", false, at);
        Message hello = Message.fromBot(conversation.id(), 1, "Hello!", at);
        return in(store -> {
            store.open(conversation, List.of(hello));
            return conversation;
        });
    }

    private void advance(Conversation conversation, String said, String... replies) {
        int number = conversation.lastNumber() + 1;
        List<Message> messages = new ArrayList<>();
        messages.add(Message.fromUser(conversation.id(), number, said, NOON, "greet", 0.9));
        for (String reply : replies) {
            messages.add(Message.fromBot(conversation.id(), number + messages.size(), reply, NOON));
        }
        conversation.proceed(messages.size(), "{}", false, NOON);
        in(store -> {
            store.advance(conversation, messages);
            return null;
        });
    }

    private <T> T in(Function<ConversationStore, T> work) {
        return database.transaction(entities -> {
            ConversationStore store = new ConversationStore();
            store.entities = entities;
            return work.apply(store);
        });
    }

    private <T> T messages(Function<MessageStore, T> work) {
        return database.transaction(entities -> {
            MessageStore store = new MessageStore();
            store.entities = entities;
            return work.apply(store);
        });
    }
}
