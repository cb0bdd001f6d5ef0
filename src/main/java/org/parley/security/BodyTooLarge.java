package org.parley.security;

import java.io.IOException;

/** A request's body is longer than any that makes sense here. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    public BodyTooLarge(int largest) {
        super("The body of the request is larger than " + largest + " bytes.");
    }
}
