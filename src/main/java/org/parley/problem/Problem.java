package org.parley.problem;

/**
 * What went wrong, as RFC 9457 wants it told. Members without a value are left out.
 *
 * @param type what kind of problem it is, as a URI
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened this time and what to do
 * @param incident names this occurrence, here and in the log
 * @param startAgain how to go on after the end of a conversation
 */
public record Problem(String type, String title, int status, String detail, String incident, StartAgain startAgain) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * The request that opens a new conversation for the same user; to be sent with the old conversation's token.
     *
     * @param continues the conversation that has ended
     */
    public record StartAgain(String method, String href, String continues) {}
}
