package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

/** Has sentences understood, and takes the time. Used by one thread. */
final class Listening {

    /** The first sentences are heard twice, for a JVM is slow at first. */
    private static final int WARM_UP = 200;

    private final Context context;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    Listening(Context context) {
        this.context = context;
    }

    void hear(Understander understander, List<LabelledText> sentences) {
        if (answers.isEmpty()) {
            sentences.stream().limit(WARM_UP).forEach(sentence -> understander.understand(sentence.text(), context));
        }
        for (LabelledText sentence : sentences) {
            long start = System.nanoTime();
            Understanding understanding = understander.understand(sentence.text(), context);
            nanos.add(System.nanoTime() - start);
            answers.add(Answer.of(sentence, understanding));
        }
    }

    List<Answer> answers() {
        return answers;
    }

    Times times(long[] trainings) {
        return Times.of(trainings, nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
