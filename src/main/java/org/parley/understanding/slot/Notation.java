package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one annotated sentence, as {@link AnnotatedText#parse} tells. Used once. */
final class Notation {

    private static final char ESCAPE = '\\';
    private static final String SPECIAL = "[]\\";

    private final String annotated;
    private final StringBuilder text = new StringBuilder();
    private final List<Annotation> annotations = new ArrayList<>();
    private int at;

    Notation(String annotated) {
        this.annotated = annotated;
    }

    AnnotatedText read(Set<String> asked) {
        while (at < annotated.length()) {
            char c = annotated.charAt(at);
            if (c == '[') {
                value();
            } else if (c == ']') {
                throw wrong(at, "\"]\" without \"[\" before it; a bracket that is meant as one is written \\]");
            } else {
                character();
            }
        }
        return new AnnotatedText(text.toString(), asked, annotations);
    }

    private void value() {
        int opened = at++;
        int start = text.length();
        while (at < annotated.length() && annotated.charAt(at) != ']') {
            if (annotated.charAt(at) == '[') {
                throw wrong(at, "\"[\" inside a value; a bracket that is meant as one is written \\[");
            }
            character();
        }
        if (at == annotated.length()) {
            throw wrong(opened, "\"[\" without \"]\" after it; a bracket that is meant as one is written \\[");
        }
        at++;
        annotate(start, opened, slot(opened));
    }

    private void annotate(int start, int opened, String slot) {
        String value = text.substring(start);
        if (value.isBlank()) {
            throw wrong(opened, "an empty value of \"" + slot + '"');
        }
        int from = start + value.length() - value.stripLeading().length();
        annotations.add(new Annotation(slot, from, start + value.stripTrailing().length()));
    }

    private String slot(int opened) {
        if (at == annotated.length() || annotated.charAt(at) != '(') {
            throw wrong(opened, "no slot: write [value](slot), or \\[ if a bracket is meant");
        }
        int end = annotated.indexOf(')', at);
        if (end < 0) {
            throw wrong(at, "\"(\" without \")\" after it");
        }
        String slot = annotated.substring(at + 1, end).strip();
        if (slot.isEmpty() || !slot.codePoints().allMatch(Annotation::isNameCharacter)) {
            throw wrong(
                    at, "\"" + slot + "\" names no slot: names have letters, digits, \"_\", \".\" and \"-\" in them");
        }
        at = end + 1;
        return slot;
    }

    /** A backslash before anything else than a bracket or a backslash is just a backslash. */
    private void character() {
        boolean escaped = annotated.charAt(at) == ESCAPE
                && at + 1 < annotated.length()
                && SPECIAL.indexOf(annotated.charAt(at + 1)) >= 0;
        at += escaped ? 1 : 0;
        text.append(annotated.charAt(at++));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private IllegalArgumentException wrong(int place, String what) {
        return new IllegalArgumentException("At character " + (place + 1) + ": " + what + ", in: " + annotated);
    }
}
