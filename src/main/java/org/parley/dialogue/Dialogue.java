package org.parley.dialogue;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Remove;
import jakarta.ejb.Stateful;
import jakarta.ejb.StatefulTimeout;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.parley.bot.Slot;
import org.parley.chat.Utterance;
import org.parley.conversation.Conversation;
import org.parley.conversation.ConversationStore;
import org.parley.conversation.Message;
import org.parley.conversation.UnknownConversation;
import org.parley.storage.Stale;

/**
 * The live form of one conversation: takes its turns one after the other, the container serialises the calls. Born when
 * something is said in a conversation that has no live bean; removed when the conversation ends, when nothing was said
 * for a while, or by the container after a failure. It caches what the database holds and may vanish at any time.
 *
 * <p>No transaction is held while thinking; a turn is stored in one, by the {@link Ledger}.
 */
@Stateful(passivationCapable = false)
@StatefulTimeout(value = 10, unit = TimeUnit.MINUTES)
@AccessTimeout(value = 30, unit = TimeUnit.SECONDS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dialogue {

    /** How often a turn is thought through again because another node or an administrator was faster. */
    private static final int ATTEMPTS = 5;

    @Inject
    Bots bots;

    @Inject
    ConversationStore conversations;

    @Inject
    Ledger ledger;

    @Inject
    StateJson json;

    private Conversation conversation;
    private DialogueState state;
    private Turn turn;
    private Runnable goodbye = () -> {};

    /**
     * Takes up a conversation; to be called first, once.
     *
     * @param goodbye run when the bean is gone in an orderly way
     */
    public void takeUp(Conversation stored, Runnable goodbye) {
        this.goodbye = goodbye;
        become(stored);
    }

    /**
     * Takes a turn.
     *
     * @throws UnknownConversation if the visitor may not enter, or the conversation is gone
     * @throws ConversationEnded if the conversation is over
     */
    public Spoken say(Visitor visitor, Utterance said) {
        for (int attempt = 1; ; attempt++) {
            check(visitor);
            Turn.Outcome outcome = turn.take(state, said, Instant.now());
            try {
                return spoken(ledger.advance(conversation, said, outcome, learnedName(outcome)), outcome.decision());
            } catch (Stale faster) {
                become(stored());
                if (attempt == ATTEMPTS) {
                    throw new Crowded();
                }
            }
        }
    }

    /** Ends the conversation without a word, if its version is still the expected one, where one is expected. */
    public Spoken end(Visitor visitor, Optional<Long> expected) {
        become(stored());
        check(visitor);
        Stale.check(expected, conversation.version());
        Decision decision = new Decision(state.end(), List.of());
        return spoken(ledger.advance(conversation, decision), decision);
    }

    /** Removes this bean; the conversation goes on in another when something is said. */
    @Remove
    public void close() {
        // the container removes the bean after this call
    }

    @PreDestroy
    void leave() {
        goodbye.run();
    }

    private void check(Visitor visitor) {
        if (!visitor.mayEnter(conversation)) {
            throw new UnknownConversation(conversation.id());
        }
        if (state.ended()) {
            throw new ConversationEnded(conversation.id());
        }
    }

    private Conversation stored() {
        UUID id = conversation.id();
        return conversations.find(id).orElseThrow(() -> new UnknownConversation(id));
    }

    private void become(Conversation stored) {
        conversation = stored;
        state = json.read(stored.state());
        turn = bots.turn(stored);
    }

    private Spoken spoken(List<Message> replies, Decision decision) {
        state = decision.state();
        return new Spoken(conversation.copy(), replies, turn.standing(state));
    }

    private Optional<String> learnedName(Turn.Outcome outcome) {
        return turn.bot().nameSlot().map(Slot::name).flatMap(slot -> {
            String name = outcome.decision().state().slots().get(slot);
            return Optional.ofNullable(name)
                    .filter(known -> !known.equals(state.slots().get(slot)));
        });
    }
}
