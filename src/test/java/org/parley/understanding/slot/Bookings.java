package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small bot's examples, written for these tests: every frame with some values. */
final class Bookings {

    private static final List<String> FRAMES = List.of(
            "a table for [#](people) on [@](date)",
            "I'd like to book for [# people](people)",
            "[@](date) for [#](people) please",
            "we are [#](people)",
            "can we come [@](date)?",
            "there will be [#](people) of us, [@](date)",
            "my phone number ends in #",
            "what is on the menu?",
            "do you open before 9?");
    private static final List<String> PEOPLE = List.of("two", "4", "six", "10", "five", "3", "7", "twelve");
    private static final List<String> DATES =
            List.of("tomorrow", "Friday", "3 May", "tonight", "next Monday", "Sunday", "12/6", "this weekend");

    private static final class Trained {
        static final SlotTagger TAGGER = new SlotTrainer(Locale.UK).train(texts());
    }

    private Bookings() {}

    static SlotTagger tagger() {
        return Trained.TAGGER;
    }

    static List<AnnotatedText> texts() {
        List<AnnotatedText> texts = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            for (String frame : FRAMES) {
                texts.add(AnnotatedText.parse(frame.replace("#", PEOPLE.get(i)).replace("@", DATES.get(i))));
            }
            texts.add(AnnotatedText.parse('[' + PEOPLE.get(i) + "](people)", "people"));
            texts.add(AnnotatedText.parse(PEOPLE.get(i), "phone"));
            texts.add(AnnotatedText.parse('[' + DATES.get(i) + "](date)", "date"));
        }
        return texts;
    }
}
