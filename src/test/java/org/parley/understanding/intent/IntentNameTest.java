package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.understanding.text.Language;

class IntentNameTest {

    @Test
    void readsTheWordsOfEveryStyle() {
        for (String name :
                List.of("cancel_order", "cancel-order", "CANCEL_ORDER", "cancelOrder", "shop/cancel order")) {
            assertThat(new IntentName(name)
                            .sentence(Language.ENGLISH)
                            .orElseThrow()
                            .words())
                    .as(name)
                    .endsWith("cancel", "order");
        }
    }

    @Test
    void numbersAreNoWords() {
        assertThat(new IntentName("faq_42")
                        .sentence(Language.ENGLISH)
                        .orElseThrow()
                        .words())
                .containsExactly("faq");
        assertThat(new IntentName("42").sentence(Language.ENGLISH)).isEmpty();
        assertThat(new IntentName("").sentence(Language.ENGLISH)).isEmpty();
    }

    @Test
    void aNameIsOneMoreExample() {
        IntentClassifier classifier = new IntentTrainer(Language.ENGLISH, word -> false)
                .learn("cancel_subscription", List.of("get me out of this", "I have had enough of you"))
                .learn("opening_hours", List.of("when can I come by", "are you there on Sunday"))
                .train();

        assertThat(classifier.classify("subscription").candidates().get(0).intent())
                .isEqualTo("cancel_subscription");
    }

    @Test
    void anExampleOfAnotherIntentIsNotTakenFromIt() {
        IntentClassifier classifier = new IntentTrainer(Language.ENGLISH, word -> false)
                .learn("other_opening", List.of("opening hours", "your opening hours please"))
                .learn("opening_hours", List.of("when can I come by", "are you there on Sunday"))
                .train();

        assertThat(classifier.classify("opening hours").candidates().get(0).intent())
                .isEqualTo("other_opening");
    }
}
