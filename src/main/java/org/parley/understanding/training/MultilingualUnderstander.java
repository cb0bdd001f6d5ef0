package org.parley.understanding.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.understanding.Context;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understanding;
import org.parley.understanding.entity.EntityRecognizer;
import org.parley.understanding.intent.CoverageCurve;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.LanguageDetector;
import org.parley.understanding.text.Sentence;

/**
 * Understands a bot of several languages: finds the language, then understands in it. A clear sentence of some length
 * decides alone. Short ones ("ok", a name) are tried in the likelier of the detected language and the conversation's
 * first, and change the conversation's language only if they are understood. Immutable and thread-safe.
 */
final class MultilingualUnderstander implements ExtendableUnderstander {

    /** The confidence from which on the detector is believed rather than the conversation. */
    private static final double SURE = 0.9;

    /** Fewer words are no reason to change the language: names and brands have none. */
    private static final int LONG = 4;

    private final LanguageDetector detector;
    private final Map<String, ExtendableUnderstander> byLanguage;
    private final String usual;

    /**
     * @param byLanguage by BCP 47 tag, as the detector names them
     * @param usual the one of them that the bot speaks if nothing tells otherwise
     */
    MultilingualUnderstander(LanguageDetector detector, Map<String, ExtendableUnderstander> byLanguage, String usual) {
        this.detector = detector;
        this.byLanguage = Map.copyOf(byLanguage);
        this.usual = usual;
    }

    @Override
    public Understanding understand(String text, Context context) {
        String spoken = conversation(context.locale());
        LanguageDetector.Guess guess = detector.detect(text);
        boolean sure = guess.confidence() >= SURE;
        if (sure && Sentence.of(text, Language.of(guess.language())).words().size() >= LONG) {
            return understand(guess.language(), text, context);
        }
        for (String language : sure ? List.of(guess.language(), spoken) : List.of(spoken, guess.language())) {
            Understanding understanding = understand(language, text, context);
            if (understanding.isKnown()) {
                return understanding;
            }
        }
        return understand(spoken, text, context);
    }

    @Override
    public Explanation explain(String text, Context context) {
        String language = understand(text, context).language();
        return byLanguage.get(language).explain(text, context.in(Locale.forLanguageTag(language)));
    }

    @Override
    public MultilingualUnderstander with(EntityRecognizer... own) {
        Map<String, ExtendableUnderstander> extended = new HashMap<>();
        byLanguage.forEach((language, understander) -> extended.put(language, understander.with(own)));
        return new MultilingualUnderstander(detector, extended, usual);
    }

    @Override
    public MultilingualUnderstander at(double threshold) {
        Map<String, ExtendableUnderstander> moved = new HashMap<>();
        byLanguage.forEach((language, understander) -> moved.put(language, understander.at(threshold)));
        return new MultilingualUnderstander(detector, moved, usual);
    }

    @Override
    public CoverageCurve curve() {
        return byLanguage.get(usual).curve();
    }

    private Understanding understand(String language, String text, Context context) {
        boolean same = Language.code(language).equals(context.locale().getLanguage());
        return byLanguage.get(language).understand(text, same ? context : context.in(Locale.forLanguageTag(language)));
    }

    /** The bot's language that the conversation is in: the same tag, else the same language, else the usual one. */
    private String conversation(Locale locale) {
        if (byLanguage.containsKey(locale.toLanguageTag())) {
            return locale.toLanguageTag();
        }
        return byLanguage.keySet().stream()
                .filter(tag -> Language.code(tag).equals(locale.getLanguage()))
                .sorted()
                .findFirst()
                .orElse(usual);
    }
}
