package org.parley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.bot.Bot;
import org.parley.bot.BotReader;
import org.parley.bot.Shipped;
import org.parley.chat.Reply;
import org.parley.understanding.Entity;
import org.parley.understanding.Understanding;

class PolicyTest {

    private final Policy policy = new Policy(Shipped.interview());

    @Test
    void opensByAskingForTheName() {
        Decision opening = policy.open(Map.of());
        assertThat(texts(opening)).containsExactly("Hello! What is your name?");
        assertThat(policy.standing(opening.state()).awaits()).isEqualTo("name");
        assertThat(policy.standing(opening.state()).questionsLeft()).isEmpty();
        assertThat(policy.expected(opening.state())).containsExactly(Entity.PERSON);
    }

    @Test
    void greetsARememberedUser() {
        Decision opening = policy.open(Map.of("name", "Ada"));
        assertThat(texts(opening).get(0)).contains("Ada");
        assertThat(policy.standing(opening.state()).awaits()).isEqualTo(Standing.QUESTION);
    }

    @Test
    void greetsByName() {
        Decision greeted = policy.decide(policy.open(Map.of()).state(), person("Ada"));
        assertThat(texts(greeted)).first().isEqualTo("Nice to meet you, Ada!");
        assertThat(policy.standing(greeted.state()).questionsLeft()).hasValue(3);
        assertThat(policy.standing(greeted.state()).choices()).hasSize(3);
        assertThat(policy.expected(greeted.state())).isEmpty();
    }

    @Test
    void asksASecondTimeAndThenGoesOnWithANeutralAddress() {
        Decision again = policy.decide(policy.open(Map.of()).state(), heard("deny"));
        assertThat(texts(again)).containsExactly("Sorry, I did not catch your name. What should I call you?");
        Decision onwards = policy.decide(again.state(), heard(Understanding.UNKNOWN));
        assertThat(texts(onwards)).first().isEqualTo("Nice to meet you, friend!");
        assertThat(onwards.state().slots()).isEmpty();
    }

    @Test
    void countsQuestionsKnownOrNotAndNothingElse() {
        DialogueState state = named();
        state = policy.decide(state, heard("greet")).state();
        state = policy.decide(state, heard("thanks")).state();
        assertThat(policy.standing(state).questionsLeft()).hasValue(3);
        state = policy.decide(state, heard(Understanding.UNKNOWN)).state();
        assertThat(policy.standing(state).questionsLeft()).hasValue(2);
        state = policy.decide(state, heard("ask-age")).state();
        assertThat(policy.standing(state).questionsLeft()).hasValue(1);
    }

    @Test
    void saysGoodbyeAfterTheThirdAnswer() {
        DialogueState state = named();
        state = policy.decide(state, heard("ask-age")).state();
        state = policy.decide(state, heard("ask-hobby")).state();
        Decision last = policy.decide(state, heard("ask-name"));
        assertThat(texts(last)).containsExactly("My name is Parley.", "Goodbye, Ada.");
        assertThat(last.state().ended()).isTrue();
        assertThat(policy.standing(last.state())).isEqualTo(Standing.over());
    }

    @Test
    void endsEarlierOnGoodbyeWhereverItStands() {
        assertThat(texts(policy.decide(named(), heard("goodbye")))).containsExactly("Goodbye, Ada.");
        Decision unnamed = policy.decide(policy.open(Map.of()).state(), heard("goodbye"));
        assertThat(texts(unnamed)).containsExactly("Goodbye, friend.");
        assertThat(unnamed.state().ended()).isTrue();
    }

    @Test
    void decidesNothingAfterTheEnd() {
        assertThatThrownBy(() -> policy.decide(named().end(), heard("greet")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverTakesWordsOfAUserForAPlaceInASentence() {
        Decision greeted = policy.decide(policy.open(Map.of()).state(), person("${bot.age}"));
        assertThat(texts(greeted)).first().isEqualTo("Nice to meet you, ${bot.age}!");
    }

    @Test
    void beginsAnewWhereTheBotHasLostThePlace() {
        DialogueState lost = new DialogueState("main", 77, 0, Map.of("name", "Ada"), false);
        Decision decision = policy.decide(lost, heard("ask-age"));
        assertThat(texts(decision).get(0)).contains("Ada");
        assertThat(policy.standing(lost).ended()).isFalse();
    }

    @Test
    void stopsAFlowThatNeverWaits() {
        Bot runaway = new BotReader(file -> Optional.of("""
                bot: runaway
                intents: {a: [b]}
                responses: {}
                slots: {}
                flows: {main: [{say: Again}, {go-to: main}]}
                """)).read("runaway.yaml");
        Decision opening = new Policy(runaway).open(Map.of());
        assertThat(texts(opening)).containsExactly(Course.APOLOGY);
        assertThat(opening.state().ended()).isTrue();
    }

    private DialogueState named() {
        return policy.decide(policy.open(Map.of()).state(), person("Ada")).state();
    }

    private static Understanding person(String name) {
        Entity entity = Entity.in(name, 0, name.length(), Entity.PERSON, name, 1);
        return new Understanding(Understanding.UNKNOWN, 1, List.of(entity));
    }

    private static Understanding heard(String intent) {
        return new Understanding(intent, 1, List.of());
    }

    private static List<String> texts(Decision decision) {
        return decision.replies().stream().map(Reply::text).toList();
    }
}
