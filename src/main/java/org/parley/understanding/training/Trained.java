package org.parley.understanding.training;

import java.time.Duration;
import java.util.List;

/**
 * What came of a training.
 *
 * @param findings about the examples, the gravest first
 * @param kept whether it was there already, from an earlier training with the same examples
 * @param took how long it took to have it
 */
public record Trained(ExtendableUnderstander understander, List<Finding> findings, boolean kept, Duration took) {

    public Trained {
        findings = List.copyOf(findings);
    }
}
