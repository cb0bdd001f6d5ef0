package org.parley.chat;

/**
 * One thing a bot says.
 *
 * @param text plain text; a channel escapes it as its wire needs
 */
public record Reply(String text) {

    public Reply {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A reply says something");
        }
    }
}
