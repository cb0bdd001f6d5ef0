package org.parley.understanding.intent;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/** An intent's name, read as one more example: whoever called it {@code cancel_order} wrote down what it is about. */
record IntentName(String name) {

    /** {@code bookFlight} has two words. */
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

    /** The words of the name; none if it has none, as in {@code 42}. */
    Optional<Sentence> sentence(Language language) {
        String words = NO_LETTERS.matcher(CAMEL.matcher(name).replaceAll(" ")).replaceAll(" ");
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(Sentence.of(words.toLowerCase(language.locale()), language));
    }
}
