package org.parley;

/**
 * The root of everything Parley throws on purpose. Its message is written for the person who can mend the cause: it
 * names the place and, where there is one, the likely fix. It never quotes what a user said.
 */
public class ParleyException extends RuntimeException {

    public ParleyException(String message) {
        super(message);
    }

    public ParleyException(String message, Throwable cause) {
        super(message, cause);
    }
}
