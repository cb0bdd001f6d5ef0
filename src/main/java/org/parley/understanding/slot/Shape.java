package org.parley.understanding.slot;

/** What kinds of signs a piece is made of: "A" for a capital, "a" for any other letter, "9" for a digit. */
final class Shape {

    private Shape() {}

    static String of(String text) {
        int first = text.codePointAt(0);
        if (Character.isDigit(first)) {
            return "9".repeat(Math.min(text.length(), 5));
        }
        if (!Character.isLetter(first)) {
            return text;
        }
        boolean lower = text.chars().anyMatch(Character::isLowerCase);
        if (!Character.isUpperCase(first)) {
            return text.length() == 1 ? "a" : text.chars().anyMatch(Character::isUpperCase) ? "aA" : "aa";
        }
        return text.length() == 1 ? "A" : lower ? "Aa" : "AA";
    }
}
