package org.parley.understanding.training;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something about a bot's examples that its author had better look at.
 *
 * @param intent whose examples are meant
 * @param example the one meant, as it was written; none if all are
 * @param otherIntent the intent it is at odds with
 * @param otherExample the example it is at odds with
 * @param message what is wrong and the likely fix, as a sentence
 */
public record Finding(
        Kind kind,
        String intent,
        Optional<String> example,
        Optional<String> otherIntent,
        Optional<String> otherExample,
        String message) {

    /** The gravest first, then by intent and example: the same examples give the same list. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::intent)
            .thenComparing(finding -> finding.example.orElse(""))
            .thenComparing(finding -> finding.otherIntent.orElse(""))
            .thenComparing(finding -> finding.otherExample.orElse(""));

    /** How bad it is. */
    public enum Severity {
        /** Somebody will be misunderstood. */
        WARNING,
        /** It may well be meant so. */
        HINT
    }

    /** What is wrong, the gravest first. */
    public enum Kind {
        /** The same sentence under two intents. */
        CONTRADICTION(Severity.WARNING),
        /** Most of an intent's examples are understood as one other intent unless they are learned by heart. */
        INDISTINGUISHABLE(Severity.WARNING),
        TOO_FEW(Severity.WARNING),
        /** No word in it. */
        EMPTY(Severity.WARNING),
        /** Longer than what is read of a sentence. */
        TOO_LONG(Severity.WARNING),
        /** Nearly the same sentence under two intents. */
        NEAR_CONTRADICTION(Severity.HINT),
        /** Surely understood as another intent unless it is learned by heart. */
        MISTAKEN(Severity.HINT),
        /** The same sentence twice in one intent. */
        DUPLICATE(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(message, "message");
    }

    static Finding of(Kind kind, Example example, String message) {
        return new Finding(
                kind, example.intent(), Optional.of(example.text()), Optional.empty(), Optional.empty(), message);
    }

    static Finding of(Kind kind, Example example, Example other, String message) {
        return new Finding(
                kind,
                example.intent(),
                Optional.of(example.text()),
                Optional.of(other.intent()),
                Optional.of(other.text()),
                message);
    }

    public Severity severity() {
        return kind.severity;
    }

    /** The warnings among findings. */
    public static List<Finding> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }
}
