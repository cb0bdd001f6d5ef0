package org.parley.problem;

import org.parley.ParleyException;

/** A request is readable but asks for something that cannot be; the message names the member and the fix. */
public class UnfitContent extends ParleyException {

    public UnfitContent(String message) {
        super(message);
    }
}
