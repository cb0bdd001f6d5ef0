package org.parley.understanding;

/** What the bot has just asked for: the same words mean more as an answer than out of the blue ("ada", "may"). */
public enum Expected {
    ANYTHING,
    PERSON
}
