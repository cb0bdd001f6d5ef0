package org.parley.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.conversation.Message;

class ChatLineTest {

    private static final Message MESSAGE =
            Message.fromBot(UUID.randomUUID(), 1, "Hello!", Instant.parse("2026-03-01T23:05:59.123456Z"));

    @Test
    void tellsTheTimeOfToday() {
        assertThat(on("2026-03-01").getTime()).isEqualTo("23:05 UTC");
    }

    @Test
    void tellsTheDateOfOtherDays() {
        assertThat(on("2026-03-02").getTime()).isEqualTo("1 Mar 2026, 23:05 UTC");
    }

    @Test
    void tellsBrowsersTheMillisecond() {
        assertThat(on("2026-03-01").getAt()).isEqualTo("2026-03-01T23:05:59.123Z");
    }

    private static ChatLine on(String today) {
        return new ChatLine(MESSAGE, LocalDate.parse(today));
    }
}
