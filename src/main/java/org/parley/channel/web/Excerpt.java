package org.parley.channel.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.conversation.Message;
import org.parley.conversation.MessageStore;
import org.parley.storage.Page;
import org.parley.storage.Wish;

/**
 * The part of a conversation that the page shows: its newest messages, or those before one of them.
 *
 * @param lines in the order they were said
 * @param more whether there are earlier ones
 */
record Excerpt(List<ChatLine> lines, boolean more) {

    static final Excerpt EMPTY = new Excerpt(List.of(), false);

    private static final int MOST_LINES = 200;

    static Excerpt of(MessageStore messages, UUID conversation, Optional<Integer> before) {
        Wish newestFirst = new Wish(Map.of(), Optional.of("-number"), before.map(String::valueOf), MOST_LINES);
        Page<Message> page = messages.of(conversation, newestFirst);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<ChatLine> lines = new ArrayList<>(
                page.map(message -> new ChatLine(message, today)).items());
        Collections.reverse(lines);
        return new Excerpt(lines, page.next().isPresent());
    }
}
