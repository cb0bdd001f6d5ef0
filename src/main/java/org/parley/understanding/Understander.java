package org.parley.understanding;

/**
 * Understands what people say to one bot. An instance is trained once and then immutable: it may be shared by all
 * threads for as long as the bot is live. A deployment may bring its own.
 */
public interface Understander {

    /**
     * Says what a sentence means.
     *
     * @param text what was said, as typed; never null
     * @param context when and where it was said, and what the bot had just asked for
     */
    Understanding understand(String text, Context context);

    /** Understands a sentence and says why; costs several times as much as {@link #understand}. */
    default Explanation explain(String text, Context context) {
        return Explanation.of(understand(text, context));
    }
}
