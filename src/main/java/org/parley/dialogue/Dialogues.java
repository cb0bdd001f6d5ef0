package org.parley.dialogue;

import jakarta.ejb.ConcurrentAccessTimeoutException;
import jakarta.ejb.EJBException;
import jakarta.ejb.NoSuchEJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.parley.chat.Utterance;
import org.parley.conversation.Conversation;
import org.parley.conversation.ConversationStore;
import org.parley.conversation.UnknownConversation;
import org.parley.security.Token;
import org.parley.storage.Stale;
import org.parley.user.User;

/**
 * Where channels find a conversation: opens new ones, and leads what is said to the one live {@link Dialogue} of a
 * conversation, which it brings to life when there is none.
 */
@ApplicationScoped
public class Dialogues {

    /** One conversation's live bean; told from a later bean of the same conversation by its identity. */
    private static final class Live {
        private final Dialogue dialogue;

        Live(Dialogue dialogue) {
            this.dialogue = dialogue;
        }
    }

    @Inject
    Bots bots;

    @Inject
    ConversationStore conversations;

    @Inject
    Ledger ledger;

    @Inject
    StateJson json;

    private final Map<UUID, Live> live = new ConcurrentHashMap<>();

    /**
     * Opens a conversation.
     *
     * @param known the user, if it is one already known
     * @param token the secret that will open the conversation to its user
     */
    public Spoken open(String bot, Optional<User> known, Token token) {
        Turn turn = bots.turn(bot);
        Instant now = Instant.now();
        User user = known.orElseGet(() -> User.anonymous(now));
        Decision decision = turn.open(turn.bot().remembered(user.name()));
        Conversation conversation =
                new Conversation(UUID.randomUUID(), user.id(), bot, turn.bot().version(), token.hash(), now);
        Optional<User> newcomer = known.isPresent() ? Optional.empty() : Optional.of(user);
        return new Spoken(conversation, ledger.open(newcomer, conversation, decision), turn.standing(decision.state()));
    }

    /**
     * Says something in a conversation.
     *
     * @throws UnknownConversation if there is none that the visitor may enter
     * @throws ConversationEnded if it is over
     */
    public Spoken say(UUID conversation, Visitor visitor, Utterance said) {
        return with(conversation, visitor, dialogue -> dialogue.say(visitor, said));
    }

    /** Ends a conversation whose version is still the expected one, if one is expected; an ended one stays as it is. */
    public Spoken end(UUID conversation, Visitor visitor, Optional<Long> expected) {
        Conversation stored = find(conversation, visitor);
        Stale.check(expected, stored.version());
        return stored.endedAt().isPresent()
                ? look(conversation, visitor)
                : with(conversation, visitor, dialogue -> dialogue.end(visitor, expected));
    }

    /** How a conversation stands; wakes no bean. */
    public Spoken look(UUID id, Visitor visitor) {
        Conversation conversation = find(id, visitor);
        Standing standing = bots.turn(conversation).standing(json.read(conversation.state()));
        return new Spoken(conversation, List.of(), standing);
    }

    /** Removes the live bean of a conversation, if there is one. */
    public void release(UUID conversation) {
        Live gone = live.remove(conversation);
        if (gone != null) {
            try {
                gone.dialogue.close();
            } catch (NoSuchEJBException alreadyRemoved) {
                // that is what was wanted
            }
        }
    }

    /** Whether a conversation has a live bean. */
    public boolean isAlive(UUID conversation) {
        return live.containsKey(conversation);
    }

    private Spoken with(UUID id, Visitor visitor, Function<Dialogue, Spoken> call) {
        Spoken spoken = call(id, visitor, call);
        if (spoken.standing().ended()) {
            release(id);
        }
        return spoken;
    }

    private Spoken call(UUID id, Visitor visitor, Function<Dialogue, Spoken> call) {
        while (true) {
            Live now = live.get(id);
            if (now == null) {
                now = wake(id, visitor);
            }
            try {
                return call.apply(now.dialogue);
            } catch (NoSuchEJBException gone) {
                // timed out: the call never began, so it may be made again
                live.remove(id, now);
            } catch (ConcurrentAccessTimeoutException busy) {
                throw busy;
            } catch (EJBException failed) {
                // discarded by the container, without a word to the bean
                live.remove(id, now);
                throw failed;
            }
        }
    }

    private Live wake(UUID id, Visitor visitor) {
        Conversation conversation = find(id, visitor);
        if (conversation.endedAt().isPresent()) {
            throw new ConversationEnded(id);
        }
        Live woken = new Live(newDialogue());
        woken.dialogue.takeUp(conversation, () -> live.remove(id, woken));
        Live other = live.putIfAbsent(id, woken);
        if (other == null) {
            return woken;
        }
        woken.dialogue.close();
        return other;
    }

    /** A stored conversation, even if it cannot go on. */
    public Conversation find(UUID id, Visitor visitor) {
        return conversations.find(id).filter(visitor::mayEnter).orElseThrow(() -> new UnknownConversation(id));
    }

    private static Dialogue newDialogue() {
        try {
            return InitialContext.doLookup("java:module/Dialogue");
        } catch (NamingException e) {
            throw new IllegalStateException("The server has not deployed the bean Dialogue", e);
        }
    }
}
