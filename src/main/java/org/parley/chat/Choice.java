package org.parley.chat;

/**
 * Something the person may tap instead of typing it.
 *
 * @param text what is shown, and said when tapped
 */
public record Choice(String text) {

    public Choice {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A choice shows what it says");
        }
    }
}
