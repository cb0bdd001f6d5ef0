package org.parley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.chat.Utterance;
import org.parley.conversation.Conversation;
import org.parley.conversation.ConversationStore;
import org.parley.conversation.Message;
import org.parley.conversation.MessageStore;
import org.parley.conversation.UnknownConversation;
import org.parley.security.Token;
import org.parley.server.ParleyArchive;
import org.parley.storage.Stale;
import org.parley.storage.Wish;
import org.parley.user.UserStore;

/** The stateful bean's life, inside the server, with the WAR that ships. */
@ExtendWith(ArquillianExtension.class)
class DialogueIT {

    private static final Visitor ANYBODY = conversation -> true;

    @Inject
    Dialogues dialogues;

    @Inject
    ConversationStore conversations;

    @Inject
    MessageStore messages;

    @Inject
    UserStore users;

    @PersistenceUnit(unitName = "parley")
    EntityManagerFactory entities;

    @Resource(lookup = "java:/jdbc/parley")
    DataSource database;

    @Deployment
    static WebArchive parley() {
        return ParleyArchive.withAssertions();
    }

    @Test
    void livesFromTheFirstWordToTheEnd() {
        UUID id = open();
        assertThat(isAlive(id)).isFalse();
        say(id, "I'm Ada");
        assertThat(isAlive(id)).isTrue();
        assertThat(say(id, "bye").standing().ended()).isTrue();
        assertThat(isAlive(id)).isFalse();
        assertThatThrownBy(() -> say(id, "hello?")).isInstanceOf(ConversationEnded.class);
        assertThat(isAlive(id)).isFalse();
    }

    @Test
    void goesAfterAWhileAndComesBackWhereItWas() throws InterruptedException {
        UUID id = open();
        say(id, "I'm Ada");
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (isAlive(id) && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        assertThat(isAlive(id)).as("alive long after its timeout").isFalse();
        Spoken spoken = say(id, "how old are you?");
        assertThat(spoken.replies()).extracting(Message::number).containsExactly(6);
        assertThat(spoken.standing().questionsLeft()).hasValue(2);
    }

    @Test
    void isReopenedAfterItWasRemoved() {
        UUID id = open();
        say(id, "I'm Ada");
        dialogues.release(id);
        assertThat(isAlive(id)).isFalse();
        assertThat(say(id, "thanks").replies()).extracting(Message::text).containsExactly("You are welcome, Ada.");
        assertThat(isAlive(id)).isTrue();
    }

    @Test
    void isReopenedAfterAFailureDiscardedIt() {
        UUID id = open();
        say(id, "I'm Ada");
        AtomicBoolean failing = new AtomicBoolean(true);
        Visitor troublesome = conversation -> {
            if (failing.get()) {
                throw new IllegalStateException("out of order");
            }
            return true;
        };
        assertThatThrownBy(() -> dialogues.say(id, troublesome, new Utterance("thanks")))
                .isInstanceOf(EJBException.class);
        assertThat(isAlive(id)).isFalse();
        failing.set(false);
        Spoken spoken = dialogues.say(id, troublesome, new Utterance("thanks"));
        assertThat(spoken.replies()).extracting(Message::number).containsExactly(6);
    }

    @Test
    void letsNobodyInWhoMayNotEnter() {
        UUID id = open();
        Visitor stranger = conversation -> false;
        assertThatThrownBy(() -> dialogues.say(id, stranger, new Utterance("hello")))
                .isInstanceOf(UnknownConversation.class);
        assertThat(isAlive(id)).isFalse();
        say(id, "I'm Ada");
        assertThatThrownBy(() -> dialogues.say(id, stranger, new Utterance("hello")))
                .isInstanceOf(UnknownConversation.class);
        assertThat(say(id, "thanks").replies()).hasSize(1);
    }

    @Test
    void takesTwoTabsOneAfterTheOther() throws Exception {
        UUID id = open();
        say(id, "I'm Ada");
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Spoken>> said = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Spoken>) () -> say(id, "thanks"))
                    .toList();
            for (Future<Spoken> each : tabs.invokeAll(said)) {
                assertThat(each.get().replies()).hasSize(1);
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(numbers(id)).isEqualTo(IntStream.rangeClosed(1, 84).boxed().toList());
    }

    @Test
    void noticesThatTheDatabaseWentOnWithoutIt() {
        UUID id = open();
        say(id, "I'm Ada");
        Conversation elsewhere = conversations.find(id).orElseThrow();
        int number = elsewhere.lastNumber() + 1;
        elsewhere.proceed(1, elsewhere.state(), false, Instant.now());
        conversations.advance(elsewhere, List.of(Message.fromBot(id, number, "From another node", Instant.now())));
        assertThat(say(id, "thanks").replies()).extracting(Message::number).containsExactly(number + 2);
        assertThat(numbers(id))
                .isEqualTo(IntStream.rangeClosed(1, number + 2).boxed().toList());
    }

    @Test
    void noticesThatTheConversationWasDeleted() {
        UUID id = open();
        say(id, "I'm Ada");
        conversations.delete(id, Optional.empty());
        assertThatThrownBy(() -> say(id, "thanks")).isInstanceOf(UnknownConversation.class);
    }

    @Test
    void endsOnlyFromTheExpectedVersion() {
        UUID id = open();
        say(id, "I'm Ada");
        assertThatThrownBy(() -> dialogues.end(id, ANYBODY, Optional.of(99L))).isInstanceOf(Stale.class);
        assertThat(dialogues.end(id, ANYBODY, Optional.of(1L)).standing().ended())
                .isTrue();
        assertThat(conversations.find(id).orElseThrow().endedAt()).isPresent();
    }

    @Test
    void remembersTheNameForTheNextConversation() {
        UUID id = open();
        say(id, "I'm Ada");
        UUID user = conversations.find(id).orElseThrow().user();
        assertThat(users.find(user).orElseThrow().name()).contains("Ada");
        Spoken again = dialogues.open("interview", users.find(user), Token.random());
        assertThat(again.replies().get(0).text()).contains("Ada");
    }

    @Test
    void asksTheDatabaseAtMostFourTimesInATurn() {
        UUID id = open();
        assertThat(statements(() -> say(id, "I'm Ada")))
                .as("first turn, learning the name")
                .isLessThanOrEqualTo(4);
        assertThat(statements(() -> say(id, "how old are you?")))
                .as("turn of a live bean")
                .isEqualTo(2);
        dialogues.release(id);
        assertThat(statements(() -> say(id, "thanks")))
                .as("turn of a reopened bean")
                .isEqualTo(3);
    }

    @Test
    void findsTheSchemaMigrated() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet history = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"parley_schema_history\" where \"success\" = true")) {
            assertThat(history.next()).isTrue();
            assertThat(history.getInt(1)).isPositive();
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:h2:file:");
        }
    }

    @Test
    void acknowledgesNothingBeforeItIsOnTheDisk() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet delay = connection
                        .createStatement()
                        .executeQuery("select setting_value from information_schema.settings"
                                + " where setting_name = 'WRITE_DELAY'")) {
            assertThat(delay.next()).isTrue();
            assertThat(delay.getString(1)).isEqualTo("0");
        }
    }

    private long statements(Runnable turn) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        turn.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private UUID open() {
        return dialogues
                .open("interview", Optional.empty(), Token.random())
                .conversation()
                .id();
    }

    private Spoken say(UUID id, String text) {
        return dialogues.say(id, ANYBODY, new Utterance(text));
    }

    private boolean isAlive(UUID id) {
        return dialogues.isAlive(id);
    }

    private List<Integer> numbers(UUID id) {
        Wish all = new Wish(Map.of(), Optional.empty(), Optional.empty(), Wish.LARGEST);
        return messages.of(id, all).items().stream().map(Message::number).toList();
    }
}
