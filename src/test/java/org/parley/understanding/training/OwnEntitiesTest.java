package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Examples;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understander;
import org.parley.understanding.entity.ChoiceRecognizer;
import org.parley.understanding.entity.PatternRecognizer;
import org.parley.understanding.slot.AnnotatedText;
import org.parley.understanding.slot.SlotTrainer;

/** A bot with a list, an expression and a trained slot of its own. */
class OwnEntitiesTest {

    private static final Examples ORDERS = new Examples(Map.of(
            "order", List.of("I want to order a pizza", "send me a margherita", "can I get two pizzas", "order food"),
            "status", List.of("where is my order", "how long will it take", "track my order", "is it on its way")));

    private final Understander bot = OpenNlpTrainer.train(ORDERS)
            .with(
                    ChoiceRecognizer.of(
                            "pizza",
                            Map.of("margherita", List.of("margarita"), "quattro stagioni", List.of("four seasons"))),
                    PatternRecognizer.of("voucher", "[A-Z]{3}-[0-9]{4}"),
                    new SlotTrainer(Locale.ENGLISH)
                            .train(List.of(
                                    AnnotatedText.parse("deliver it to [Baker Street](street)"),
                                    AnnotatedText.parse("bring it to [Abbey Road](street) please"),
                                    AnnotatedText.parse("deliver to [Penny Lane](street)"),
                                    AnnotatedText.parse("send it to [Carnaby Street](street) tonight"),
                                    AnnotatedText.parse("I will pay with a voucher"),
                                    AnnotatedText.parse("can I get two pizzas"))));

    @Test
    void findsAllOfThemBesideWhatEveryBotFinds() {
        List<Entity> found = bot.understand(
                        "two margheritta, voucher ABC-1234, deliver it to Downing Street", Asked.ANYTHING)
                .entities();

        assertThat(found)
                .extracting(Entity::type, Entity::value)
                .contains(
                        tuple("number", "2"),
                        tuple("pizza", "margherita"),
                        tuple("voucher", "ABC-1234"),
                        tuple("street", "Downing Street"));
        assertThat(found).extracting(Entity::text).contains("margheritta");
    }

    @Test
    void tellsWhatWasNotTaken() {
        Context asked = Asked.ANYTHING.expecting("voucher");

        Explanation why = bot.explain("ABC-1234", asked);

        assertThat(why.understanding().entities()).extracting(Entity::type).containsExactly("voucher");
        assertThat(why.rejected())
                .allSatisfy(rejected -> assertThat(rejected.reason()).isNotBlank());
        assertThat(bot.explain("the four seasons at 7pm", Asked.ANYTHING).rejected())
                .extracting(Explanation.Rejected::reason)
                .contains("overlaps the pizza quattro stagioni, which is longer");
    }

    @Test
    void isAnotherUnderstanderThanWithout() {
        assertThat(OpenNlpTrainer.train(ORDERS)
                        .understand("one margherita", Asked.ANYTHING)
                        .entities())
                .extracting(Entity::type)
                .doesNotContain("pizza");
    }
}
