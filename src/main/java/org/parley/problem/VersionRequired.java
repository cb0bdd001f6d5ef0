package org.parley.problem;

import org.parley.ParleyException;

/** A change does not say which version it is based on. */
public class VersionRequired extends ParleyException {

    public VersionRequired() {
        super("Send the ETag you have read as \"If-Match\".");
    }
}
