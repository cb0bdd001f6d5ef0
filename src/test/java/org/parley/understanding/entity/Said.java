package org.parley.understanding.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/** What is found in a sentence said in Berlin on Friday, 20 November 2026, at 22:30: "type=value 'span'". */
final class Said {

    static final Context ENGLISH =
            new Context(Instant.parse("2026-11-20T21:30:00Z"), ZoneId.of("Europe/Berlin"), Locale.UK);
    static final Context AMERICAN = new Context(ENGLISH.now(), ENGLISH.zone(), Locale.US);
    static final Context GERMAN = new Context(ENGLISH.now(), ENGLISH.zone(), Locale.GERMANY);

    private Said() {}

    static Context in(String languageTag) {
        return new Context(ENGLISH.now(), ENGLISH.zone(), Locale.forLanguageTag(languageTag));
    }

    static List<String> found(String sentence, Context context) {
        return found(sentence, context, Entities.shipped());
    }

    static List<String> found(String sentence, Context context, EntityRecognizer recognizer) {
        return recognizer.recognize(sentence, context).stream()
                .map(entity -> written(entity, sentence))
                .toList();
    }

    private static String written(Entity entity, String sentence) {
        return entity.type() + "=" + entity.value() + " '" + sentence.substring(entity.start(), entity.end()) + "'";
    }
}
