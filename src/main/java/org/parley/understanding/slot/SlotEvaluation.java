package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well slots are found in annotated sentences.
 *
 * @param bySlot the score of each slot that was annotated or found
 * @param sentences how many sentences were tagged
 * @param perfect in how many all values were right and none was wrong
 */
public record SlotEvaluation(Map<String, SlotScore> bySlot, int sentences, int perfect) {

    /** Fixed: every evaluation of the same sentences cuts them the same way. */
    private static final long SEED = 42;

    public SlotEvaluation {
        bySlot = Collections.unmodifiableMap(new TreeMap<>(bySlot));
    }

    /** Tags sentences that the tagger should not have been trained with. */
    public static SlotEvaluation of(SlotTagger tagger, List<AnnotatedText> texts) {
        Map<String, SlotScore> bySlot = new TreeMap<>();
        int perfect = 0;
        for (AnnotatedText text : texts) {
            Set<Annotation> wanted = new HashSet<>(text.annotations());
            Set<Annotation> found = new HashSet<>();
            tagger.tag(text.text(), text.asked())
                    .forEach(entity -> found.add(new Annotation(entity.type(), entity.start(), entity.end())));
            perfect += wanted.equals(found) ? 1 : 0;
            wanted.forEach(value ->
                    count(bySlot, value, found.contains(value) ? new SlotScore(1, 0, 0) : new SlotScore(0, 0, 1)));
            found.removeAll(wanted);
            found.forEach(value -> count(bySlot, value, new SlotScore(0, 1, 0)));
        }
        return new SlotEvaluation(bySlot, texts.size(), perfect);
    }

    private static void count(Map<String, SlotScore> bySlot, Annotation value, SlotScore score) {
        bySlot.merge(value.slot(), score, SlotScore::plus);
    }

    /**
     * Cross-validation: each part of the sentences is tagged by a tagger trained on all others. Takes as long as that
     * many trainings.
     *
     * @param parts into how many parts the sentences are cut, at random but always the same way
     * @throws IllegalArgumentException if there are fewer than two parts or fewer sentences than parts
     */
    public static SlotEvaluation crossValidated(SlotTrainer trainer, List<AnnotatedText> texts, int parts) {
        if (parts < 2 || texts.size() < parts) {
            throw new IllegalArgumentException("Cannot cut " + texts.size() + " sentences into " + parts + " parts");
        }
        List<AnnotatedText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(SEED));
        SlotEvaluation sum = new SlotEvaluation(Map.of(), 0, 0);
        for (int part = 0; part < parts; part++) {
            List<AnnotatedText> train = new ArrayList<>();
            List<AnnotatedText> test = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % parts == part ? test : train).add(shuffled.get(i));
            }
            sum = sum.plus(of(trainer.train(train), test));
        }
        return sum;
    }

    public SlotEvaluation plus(SlotEvaluation other) {
        Map<String, SlotScore> sum = new TreeMap<>(bySlot);
        other.bySlot.forEach((slot, score) -> sum.merge(slot, score, SlotScore::plus));
        return new SlotEvaluation(sum, sentences + other.sentences, perfect + other.perfect);
    }

    /** All slots counted together: frequent ones weigh more. */
    public SlotScore micro() {
        return bySlot.values().stream().reduce(SlotScore.NONE, SlotScore::plus);
    }

    /** The mean F1 of the slots: each weighs the same. */
    public double macroF1() {
        return bySlot.values().stream().mapToDouble(SlotScore::f1).average().orElse(1);
    }
}
