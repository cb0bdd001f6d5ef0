package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.dialogue.Visitor;
import org.parley.security.Caller;
import org.parley.security.Token;

/** Lets in who shows the conversation's own token, and administrators. */
@RequestScoped
public class Entrance {

    @Inject
    Caller caller;

    /** The caller as a visitor; a caller without any token is refused at once. */
    public Visitor visitor() {
        Token token = caller.requiredToken();
        return caller.isAdministrator()
                ? conversation -> true
                : conversation -> token.hasHash(conversation.tokenHash());
    }
}
