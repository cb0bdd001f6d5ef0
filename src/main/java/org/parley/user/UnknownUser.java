package org.parley.user;

import java.util.UUID;
import org.parley.ParleyException;

/** There is no such user, or no more. */
public class UnknownUser extends ParleyException {

    public UnknownUser(UUID id) {
        super("There is no user " + id + ".");
    }
}
