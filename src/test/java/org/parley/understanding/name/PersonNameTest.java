package org.parley.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.Entity;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.training.Asked;
import org.parley.understanding.training.InterviewBot;

class PersonNameTest {

    private final Understander bot = InterviewBot.understander();

    @ParameterizedTest
    @CsvSource({
        "bob, Bob",
        "BOB, Bob",
        "JOSÉ GARCÍA, José García",
        "o'brien-smith, O'Brien-Smith",
        "vincent van der berg, Vincent van der Berg",
        "VINCENT VAN DER BERG, Vincent van der Berg",
        "McDonald, McDonald",
        "dr. smith, Dr. Smith",
        "j. r. smith, J. R. Smith",
        "J.R.R. Tolkien, J.R.R. Tolkien",
        "søren, Søren",
        "анна, Анна",
        "李雷, 李雷",
        "محمد, محمد",
        "henry viii, Henry VIII"
    })
    void writesANameAsOneWould(String typed, String written) {
        assertThat(PersonName.written(typed)).isEqualTo(written);
    }

    @Test
    void tellsWhereTheNameStands() {
        String text = "Hi! I'm  ada   lovelace, and you?";

        Entity name = bot.understand(text, Asked.PERSON).entity(Entity.PERSON).orElseThrow();

        assertThat(text.substring(name.start(), name.end())).isEqualTo("ada   lovelace");
        assertThat(name.value()).isEqualTo("Ada Lovelace");
        assertThat(name.confidence()).isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my name is Ada", "please call me Ada", "I am called Ada", "what's your name? my name is ada"})
    void findsANameNobodyAskedForIfItIsSaidPlainly(String text) {
        assertThat(bot.understand(text, Asked.ANYTHING).entity(Entity.PERSON).map(Entity::value))
                .contains("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "ada",
                "I'm Ada",
                "It's Ada",
                "may I ask something?",
                "what should I call you?",
                "call me later"
            })
    void findsNoNameNobodyAskedForOtherwise(String text) {
        assertThat(bot.understand(text, Asked.ANYTHING).entities()).isEmpty();
    }

    @Test
    void understandsTheIntentAndTheNameOfOneSentence() {
        Understanding understanding = bot.understand("I'm Tom, and what is your name?", Asked.PERSON);

        assertThat(understanding.intent()).isEqualTo("ask-name");
        assertThat(understanding.entity(Entity.PERSON).map(Entity::value)).contains("Tom");
    }
}
