package org.parley.understanding.evaluation;

/** What {@code --help} says. */
final class Usage {

    private Usage() {}

    static final String TEXT = """
            Says how well a bot understands: accuracy, refusals, confidence, confusions, times.

              Evaluate cross-validate FILE      trains on all folds of the file but one, scores that one, for each
              Evaluate score TRAIN TEST         trains on one file, scores another
              Evaluate compare OLD NEW TEST     trains on two files, scores both on a third, sentence by sentence
              Evaluate compare OLD.json NEW.json    two reports of cross-validate or score on the same sentences
              Evaluate names TEST               how well the names of persons are found
              Evaluate entities TEST            how well numbers, dates and the like are found

            Files are UTF-8; blank lines, and comments that begin with "# ", are left out.
              FILE, TRAIN, OLD, NEW, TEST       a sentence, a tab, its intent, or oos for none of the intents;
                                                or the intents of a bot, if the name ends with .yaml or .yml
              TEST of names                     an answer, a tab, the name as it stands there, or - for none
              TEST of entities                  a table for [two](number=2) on [Friday](date)
                                                with type and, to check it, value; a tab and a type say
                                                what the bot had asked for; \\[ \\] \\\\ are meant as they are

            Options
              --folds N               of cross-validate: how many, 10 if not said
              --common NAMES          trains with intents that ship with Parley besides, by commas: greet,goodbye
              --train FILE            of names and entities: trains the bot that looks for them
              --locale TAG            the bot's language, en if not said; with a country, en-GB, dates are read
                          as people write them there
              --now INSTANT           of entities: when all is said, now if not said: 2026-11-20T12:00:00Z
              --json FILE             writes the report for programs
              --html FILE             writes the report as a page that stands alone
              --least-accuracy X      from 0 to 1: ends with 3 if fewer sentences are answered as they should be;
                                      of compare, by the new bot
              --help                  says this

            Ends with 0 if all is well, 1 if a file cannot be used, 2 if the command cannot be followed,
            3 below --least-accuracy.
            """;
}
