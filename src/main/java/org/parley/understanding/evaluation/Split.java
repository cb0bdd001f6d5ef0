package org.parley.understanding.evaluation;

import java.util.List;

/** Sentences to train on and others to score. */
public record Split(List<LabelledText> train, List<LabelledText> test) {

    public Split {
        train = List.copyOf(train);
        test = List.copyOf(test);
    }
}
