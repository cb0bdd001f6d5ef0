package org.parley.understanding;

/**
 * Understands what people say to one bot. An instance is trained once and then immutable: it may be shared by all
 * threads for as long as the bot is live.
 */
public interface Understander {

    /**
     * Says what a sentence means.
     *
     * @param text what was said, as typed; never null
     * @param expected what the sentence is expected to contain, because the bot has just asked for it;
     *     {@link Expected#ANYTHING} if nothing in particular
     */
    Understanding understand(String text, Expected expected);
}
