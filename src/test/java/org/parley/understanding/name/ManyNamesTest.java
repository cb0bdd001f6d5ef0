package org.parley.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.Entity;
import org.parley.understanding.Understander;
import org.parley.understanding.training.Asked;
import org.parley.understanding.training.HeldOutTest;
import org.parley.understanding.training.InterviewBot;
import org.parley.understanding.training.LabelledLines;

/** Names in parts, corrected names, names in other languages, and what is none in these. */
class ManyNamesTest {

    private final Understander bot = InterviewBot.understander();

    @Test
    void findsNamesInAnswersOfManyKinds() {
        LabelledLines list = LabelledLines.read("names.more.tsv");

        assertThat(list.lines()).hasSizeGreaterThan(150);
        HeldOutTest.assertScore(list, list.scoreNames(bot), 0.98);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    first name Joan, last name Baez   | Joan Baez
                    last name baez, first name joan   | Joan Baez
                    Nakamura, Ruth                    | Ruth Nakamura
                    Ruth, Nakamura                    | Ruth Nakamura
                    Anna, Tom                         | Anna
                    the name's Bond. James Bond.      | James Bond
                    JJ                                | JJ
                    jj                                | JJ
                    aj                                | AJ
                    MJ Watson                         | MJ Watson
                    AL SMITH                          | Al Smith
                    Alexander, but everyone says Alex | Alex
                    not Bob, Alice                    | Alice
                    ich heiße jürgen                  | Jürgen
                    Ha Frischkorn                     | Ha Frischkorn
                    """)
    void writesTheNameThatIsMeant(String text, String name) {
        assertThat(bot.understand(text, Asked.PERSON).entity(Entity.PERSON).map(Entity::value))
                .contains(name);
    }

    @Test
    void spansBothPartsOfAName() {
        String text = "it's first name Joan, last name Baez!";

        Entity name = bot.understand(text, Asked.PERSON).entity(Entity.PERSON).orElseThrow();

        assertThat(text.substring(name.start(), name.end())).isEqualTo("Joan, last name Baez");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is my last name to you?",
                "c'est la vie",
                "this is for fun",
                "my name?",
                "no, not Bob",
                "¿Por qué?",
                "first name or last name?"
            })
    void findsNoNameWhereThereIsNone(String text) {
        assertThat(bot.understand(text, Asked.PERSON).entities()).isEmpty();
    }
}
