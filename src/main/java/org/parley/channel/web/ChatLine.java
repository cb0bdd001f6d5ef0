package org.parley.channel.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.parley.conversation.Author;
import org.parley.conversation.Message;

/** A message as the page shows it; with getters, because the EL of Jakarta EE 10 knows no records. */
public final class ChatLine {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter EARLIER =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private final Message message;
    private final LocalDate today;

    ChatLine(Message message, LocalDate today) {
        this.message = message;
        this.today = today;
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

    /** What people read where no script puts their own time there. */
    public String getTime() {
        ZonedDateTime at = message.saidAt().atZone(ZoneOffset.UTC);
        return (at.toLocalDate().equals(today) ? TODAY : EARLIER).format(at);
    }
}
