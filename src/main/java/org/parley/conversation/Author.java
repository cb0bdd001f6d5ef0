package org.parley.conversation;

import java.util.Locale;

/** Who said a message. */
public enum Author {
    USER,
    BOT,
    AGENT;

    /** The author as the API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Author of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
