package org.parley.channel.web;

import java.time.temporal.ChronoUnit;
import org.parley.conversation.Author;
import org.parley.conversation.Message;

/** A message as the page shows it; with getters, because the EL of Jakarta EE 10 knows no records. */
public final class ChatLine {

    private final Message message;

    ChatLine(Message message) {
        this.message = message;
    }

    public int getNumber() {
        return message.number();
    }

    /** The side it stands on: an agent speaks from the bot's. */
    public String getAuthor() {
        return message.author() == Author.USER ? "user" : "bot";
    }

    public String getText() {
        return message.text();
    }

    /** To the millisecond: not every browser reads more. */
    public String getAt() {
        return message.saidAt().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
