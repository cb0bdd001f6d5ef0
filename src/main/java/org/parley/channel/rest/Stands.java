package org.parley.channel.rest;

import java.util.List;
import org.parley.chat.Choice;
import org.parley.dialogue.Standing;

/** How a conversation stands, in the words of the wire; its members stand beside others in several answers. */
record Stands(Standing standing) {

    static final String AWAITS =
            "What the bot waits for: the name of a slot, \"question\", or \"nothing\" after the end.";
    static final String QUESTIONS_LEFT = "How many questions are left, while they are counted.";
    static final String CHOICES = "What could be said next, to be tapped.";

    String status() {
        return standing.ended() ? "ended" : "open";
    }

    String awaits() {
        return standing.awaits();
    }

    Integer questionsLeft() {
        return standing.questionsLeft().isPresent() ? standing.questionsLeft().getAsInt() : null;
    }

    List<String> choices() {
        return standing.choices().stream().map(Choice::text).toList();
    }
}
