package org.parley.understanding.evaluation;

/** What an evaluation came to. Immutable. */
public sealed interface Result permits Report, Comparison, EntityReport {

    /** The sentences that were answered as they should be. */
    Share right();

    /** For programs; the site's page on understanding tells the form. */
    String toJson();

    /** A page that stands alone: one file, no script, nothing to load. */
    String toHtml();

    /** For a terminal. */
    String toText();
}
