package org.parley.security;

import org.parley.ParleyException;

/** The request does not say who it comes from. */
public class Unauthenticated extends ParleyException {

    public Unauthenticated() {
        super("Send the token as \"Authorization: Bearer …\".");
    }
}
