package org.parley.dialogue;

import java.util.Set;
import java.util.TreeSet;
import org.parley.ParleyException;

/** No bot of that name runs here. */
public class UnknownBot extends ParleyException {

    public UnknownBot(Set<String> running) {
        super("There is no such bot here: use one of " + new TreeSet<>(running) + ".");
    }
}
