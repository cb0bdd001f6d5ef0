package org.parley.settings;

import org.parley.ParleyException;

/** A setting has a value that cannot work; the message names it and the likely fix. */
public class BadSetting extends ParleyException {

    public BadSetting(String name, String problem) {
        super("The setting " + name + " " + problem);
    }
}
