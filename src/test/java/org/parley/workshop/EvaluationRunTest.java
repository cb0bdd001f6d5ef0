package org.parley.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Candidate;
import org.parley.understanding.Understanding;
import org.parley.understanding.evaluation.Evaluation;
import org.parley.understanding.evaluation.LabelledText;
import org.parley.understanding.evaluation.Result;
import org.parley.understanding.evaluation.UnusableInput;
import org.parley.workshop.EvaluationRun.State;

class EvaluationRunTest {

    private final Result result = new Evaluation()
            .score(
                    "a parrot",
                    (text, context) -> new Understanding("greet", 1, List.of(new Candidate("greet", 1)), List.of()),
                    List.of(new LabelledText("hello", "greet")));

    @Test
    void hasAResultWhenItIsDone() {
        EvaluationRun run = new EvaluationRun("parrot", () -> result);
        assertThat(run.state()).isEqualTo(State.QUEUED);
        assertThatThrownBy(run::result).isInstanceOf(NoResult.class).hasMessageContaining("not done yet");

        run.run();

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.result()).isSameAs(result);
    }

    @Test
    void saysWhyItCameToNothing() {
        EvaluationRun run = new EvaluationRun("parrot", () -> {
            throw new UnusableInput("5 folds need as many sentences");
        });

        run.run();

        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThatThrownBy(run::result).isInstanceOf(NoResult.class).hasMessageContaining("5 folds need");
    }

    @Test
    void tellsOperatorsOfAFault() {
        EvaluationRun run = new EvaluationRun("parrot", () -> {
            throw new IllegalStateException("a secret");
        });

        assertThatThrownBy(run::run).hasMessageContaining("parrot");

        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThatThrownBy(run::result).isInstanceOf(NoResult.class).hasMessageNotContaining("secret");
    }

    @Test
    void isNotBegunOnceItIsCalledOff() {
        EvaluationRun run = new EvaluationRun("parrot", () -> {
            throw new AssertionError("It was begun");
        });
        run.cancel();

        run.run();

        assertThat(run.state()).isEqualTo(State.CANCELLED);
        assertThatThrownBy(run::result).isInstanceOf(NoResult.class).hasMessageContaining("came to nothing");
    }

    @Test
    void stopsAtOnceWhenItIsCalledOff() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        EvaluationRun run = new EvaluationRun("parrot", () -> {
            begun.countDown();
            Thread.sleep(Duration.ofMinutes(5).toMillis());
            return result;
        });
        Thread thread = new Thread(run::run);
        thread.start();
        begun.await();

        run.cancel();
        thread.join(Duration.ofMinutes(1).toMillis());

        assertThat(thread.isAlive()).isFalse();
        assertThat(run.state()).isEqualTo(State.CANCELLED);
    }
}
