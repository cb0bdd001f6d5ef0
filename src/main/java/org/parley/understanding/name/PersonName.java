package org.parley.understanding.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a name as one would write it: "bob" is "Bob", "JOSÉ GARCÍA" is "José García", "McDonald" stays. */
final class PersonName {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern NUMERAL = Pattern.compile("ii|iii|iv|vii|viii|ix|xi{1,3}|xiv|xvi|phd|md");

    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,3}");

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private PersonName() {}

    static String written(String typed) {
        boolean shouted = typed.chars().noneMatch(Character::isLowerCase);
        StringBuilder written = new StringBuilder();
        boolean first = true;
        for (String word : typed.strip().split("\\s+")) {
            written.append(first ? "" : " ").append(word(word, shouted, first));
            first = false;
        }
        return written.toString();
    }

    private static String word(String word, boolean shouted, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && NameLists.shipped().isPart("particle", lower)) {
            return shouted ? lower : word;
        }
        if (isInitials(word, lower)) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean numeral = !first && NUMERAL.matcher(lower).matches();
        if (numeral || isMixed(word) || word.matches("(\\p{L}\\.)+")) {
            return lower.equals("phd") ? "PhD" : numeral || !isMixed(word) ? word.toUpperCase(Locale.ROOT) : word;
        }
        Matcher part = PART.matcher(lower);
        return part.replaceAll(match ->
                capitalised(match.group(), match.start() > 0 && match.group().length() == 1));
    }

    /** "JJ", "aj", "KC": two letters that are no name and no syllable or, in capitals, three that are no syllable. */
    private static boolean isInitials(String word, String lower) {
        if (lower.length() > 3
                || !INITIALS.matcher(lower).matches()
                || NameLists.shipped().isKnownName(lower)) {
            return false;
        }
        boolean syllable = VOWEL.matcher(lower).find() && !lower.endsWith("j");
        return !syllable && (lower.length() == 2 && !isMixed(word) || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Has both cases and begins with a capital, so somebody took care: McDonald, DeShawn. */
    private static boolean isMixed(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.chars().anyMatch(Character::isLowerCase);
    }

    private static String capitalised(String part, boolean plain) {
        int first = part.offsetByCodePoints(0, 1);
        return plain ? part : part.substring(0, first).toUpperCase(Locale.ROOT) + part.substring(first);
    }
}
