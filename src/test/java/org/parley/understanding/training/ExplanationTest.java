package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

class ExplanationTest {

    private final Understander bot = InterviewBot.understander();

    @Test
    void saysWhyAnIntentWasAccepted() {
        Explanation why = bot.explain("how old r you?", Asked.ANYTHING);

        assertThat(why.understanding()).isEqualTo(bot.understand("how old r you?", Asked.ANYTHING));
        assertThat(why.understanding().intent()).isEqualTo("ask-age");
        assertThat(why.reason()).startsWith("Accepted").contains("ask-age");
        assertThat(why.threshold()).isBetween(0.2, 0.7);
        assertThat(why.words()).extracting(Explanation.Word::read).containsExactly("how", "old", "are", "you");
        assertThat(why.features().get(0).weight()).isPositive();
        assertThat(why.features()).extracting(Explanation.Feature::name).anyMatch(name -> name.contains("old"));
    }

    @Test
    void showsTheSpellingItMended() {
        assertThat(bot.explain("waht is your hobbi", Asked.ANYTHING).words())
                .contains(new Explanation.Word("waht", "what", true), new Explanation.Word("hobbi", "hobby", true));
    }

    @Test
    void saysWhyAnIntentWasRefused() {
        Explanation why = bot.explain("how old is the pyramid of Giza?", Asked.ANYTHING);

        assertThat(why.understanding().isKnown()).isFalse();
        assertThat(why.reason()).startsWith("Refused").contains("below the threshold");
        assertThat(why.understanding().candidates().get(0).confidence()).isLessThan(why.threshold());
    }

    @Test
    void saysThatNothingWasHeardBefore() {
        Explanation why = bot.explain("qzxv wrtpl", Asked.ANYTHING);

        assertThat(why.understanding().intent()).isEqualTo(Understanding.UNKNOWN);
        assertThat(why.reason()).isEqualTo("Refused: no word of it was ever heard in training");
        assertThat(why.understanding().candidates().get(0).confidence()).isZero();
        assertThat(why.words()).extracting(Explanation.Word::known).containsOnly(false);
    }

    @Test
    void ranksCandidatesWithinOneWhole() {
        Understanding heard = bot.understand("what do you do for fun?", Asked.ANYTHING);

        assertThat(heard.candidates()).hasSizeBetween(2, 5);
        assertThat(heard.candidates().get(0).confidence()).isEqualTo(heard.confidence());
        assertThat(heard.candidates().stream().mapToDouble(c -> c.confidence()).sum())
                .isLessThanOrEqualTo(1 + 1e-9);
        assertThat(heard.rival()).isEmpty();
        assertThat(heard.confidence()).isGreaterThan(0.8).isLessThan(1).isCloseTo(0.95, within(0.1));
    }

    @Test
    void acceptsAndRefusesAtAnotherThreshold() {
        ExtendableUnderstander trained = (ExtendableUnderstander) bot;

        Explanation strict = trained.at(1).explain("how old r you?", Asked.ANYTHING);
        Explanation loose = trained.at(0).explain("how old is the pyramid of Giza?", Asked.ANYTHING);

        assertThat(strict.understanding().isKnown()).isFalse();
        assertThat(strict.reason()).contains("below the threshold 1.00");
        assertThat(loose.understanding().isKnown()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> trained.at(1.1)).withMessageContaining("1.1");
    }

    @Test
    void keepsTheCurveOfAllThresholds() {
        var points = ((ExtendableUnderstander) bot).curve().points();

        assertThat(points).hasSize(101);
        assertThat(points.get(0).coverage()).isEqualTo(1);
        assertThat(points.get(90).coverage()).isLessThan(points.get(30).coverage());
        assertThat(points.get(90).background()).isLessThan(points.get(30).background());
    }
}
