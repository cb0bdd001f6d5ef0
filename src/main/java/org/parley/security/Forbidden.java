package org.parley.security;

import org.parley.ParleyException;

/** The request says who it comes from, and they may not do this. */
public class Forbidden extends ParleyException {

    public Forbidden(String message) {
        super(message);
    }
}
