package org.parley.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.chat.Reply;
import org.parley.chat.Utterance;
import org.parley.conversation.Conversation;
import org.parley.conversation.ConversationStore;
import org.parley.conversation.Message;
import org.parley.user.User;
import org.parley.user.UserStore;

/**
 * Writes down what was said: each call is one transaction, so that a turn is stored whole or not at all. Returns what the
 * bot said, as stored.
 */
@ApplicationScoped
@Transactional
public class Ledger {

    @Inject
    ConversationStore conversations;

    @Inject
    UserStore users;

    @Inject
    StateJson json;

    /** Stores a new conversation with the bot's first words and, if they are new too, the user. */
    public List<Message> open(Optional<User> newcomer, Conversation conversation, Decision decision) {
        newcomer.ifPresentOrElse(users::add, () -> users.hold(conversation.user()));
        List<Message> replies = replies(conversation, 1, decision, conversation.openedAt());
        proceed(conversation, replies.size(), decision, conversation.openedAt());
        conversations.open(conversation, replies);
        return replies;
    }

    /** Stores a turn and, if it has just been learned, the user's name. */
    public List<Message> advance(
            Conversation conversation, Utterance said, Turn.Outcome outcome, Optional<String> learnedName) {
        learnedName.ifPresent(name -> users.remember(conversation.user(), name));
        Instant now = Instant.now();
        int number = conversation.lastNumber() + 1;
        Message user = Message.fromUser(
                conversation.id(),
                number,
                said.text(),
                now,
                outcome.heard().intent(),
                outcome.heard().confidence());
        List<Message> replies = replies(conversation, number + 1, outcome.decision(), now);
        List<Message> messages = new ArrayList<>(List.of(user));
        messages.addAll(replies);
        proceed(conversation, messages.size(), outcome.decision(), now);
        conversations.advance(conversation, messages);
        return replies;
    }

    /** Stores a decision that nothing the user said has caused. */
    public List<Message> advance(Conversation conversation, Decision decision) {
        Instant now = Instant.now();
        List<Message> replies = replies(conversation, conversation.lastNumber() + 1, decision, now);
        proceed(conversation, replies.size(), decision, now);
        conversations.advance(conversation, replies);
        return replies;
    }

    private void proceed(Conversation conversation, int said, Decision decision, Instant now) {
        conversation.proceed(
                said, json.write(decision.state()), decision.state().ended(), now);
    }

    private static List<Message> replies(Conversation conversation, int first, Decision decision, Instant now) {
        List<Message> messages = new ArrayList<>();
        for (Reply reply : decision.replies()) {
            messages.add(Message.fromBot(conversation.id(), first + messages.size(), reply.text(), now));
        }
        return messages;
    }
}
