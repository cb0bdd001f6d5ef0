package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code a table for [two](people=2) on [Friday](date)}: what is in brackets, its type in parentheses right behind
 * and, where it is to be checked, its value. A bracket that is meant as one is written with a backslash before it, as
 * is a backslash. Used once.
 */
final class Notation {

    private static final String SPECIAL = "[]\\";

    private final String annotated;
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedSpan> spans = new ArrayList<>();
    private int at;

    private Notation(String annotated) {
        this.annotated = annotated;
    }

    /** @throws IllegalArgumentException that says what is wrong at which character */
    static AnnotatedLine read(String annotated, Set<String> asked) {
        Notation notation = new Notation(annotated);
        notation.read();
        return new AnnotatedLine(notation.text.toString(), asked, notation.spans);
    }

    private void read() {
        int opened = -1;
        int start = 0;
        while (at < annotated.length()) {
            char c = annotated.charAt(at);
            if (c == '[' && opened >= 0) {
                throw wrong(at, "\"[\" within brackets; write \\[ if a bracket is meant");
            } else if (c == '[') {
                opened = at++;
                start = text.length();
            } else if (c == ']' && opened < 0) {
                throw wrong(at, "\"]\" without \"[\" before it; write \\] if a bracket is meant");
            } else if (c == ']') {
                at++;
                span(start, opened);
                opened = -1;
            } else {
                character();
            }
        }
        if (opened >= 0) {
            throw wrong(opened, "\"[\" without \"]\" after it; write \\[ if a bracket is meant");
        }
    }

    private void span(int start, int opened) {
        String inside = text.substring(start);
        int end = annotated.indexOf(')', at);
        if (at == annotated.length() || annotated.charAt(at) != '(' || end < 0) {
            throw wrong(opened, "no type behind the brackets; write [words](type), or \\[ if a bracket is meant");
        }
        String type = annotated.substring(at + 1, end);
        int equals = type.indexOf('=');
        String name = (equals < 0 ? type : type.substring(0, equals)).strip();
        if (inside.isBlank() || name.isEmpty()) {
            throw wrong(opened, "brackets or parentheses with nothing in them; write [words](type)");
        }
        spans.add(new AnnotatedSpan(
                name,
                start + inside.length() - inside.stripLeading().length(),
                start + inside.stripTrailing().length(),
                equals < 0 ? "" : type.substring(equals + 1).strip()));
        at = end + 1;
    }

    private void character() {
        boolean escaped = annotated.charAt(at) == '\\'
                && at + 1 < annotated.length()
                && SPECIAL.indexOf(annotated.charAt(at + 1)) >= 0;
        at += escaped ? 1 : 0;
        text.append(annotated.charAt(at++));
    }

    private static IllegalArgumentException wrong(int place, String what) {
        return new IllegalArgumentException("at character " + (place + 1) + ": " + what);
    }
}
