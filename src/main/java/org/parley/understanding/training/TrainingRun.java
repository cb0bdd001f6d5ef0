package org.parley.understanding.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.parley.understanding.Entity;
import org.parley.understanding.Examples;
import org.parley.understanding.entity.Entities;
import org.parley.understanding.intent.IntentClassifier;
import org.parley.understanding.intent.IntentTrainer;
import org.parley.understanding.intent.Progress;
import org.parley.understanding.name.ModelStore;
import org.parley.understanding.name.NameReader;
import org.parley.understanding.text.Language;

/**
 * One training on the caller's thread: from the store if it has the models, else learned and kept there.
 *
 * @param languages the bot's examples in each, the usual one first
 */
record TrainingRun(List<Examples> languages, ModelStore store, Progress progress) {

    private static final Logger LOG = System.getLogger(TrainingRun.class.getName());

    /** What was learned in one language. */
    private record Learned(Examples examples, IntentClassifier intents, boolean kept) {}

    TrainingRun {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Nothing to learn: no language has examples");
        }
        Set<String> tags = new HashSet<>();
        for (Examples examples : languages) {
            if (!tags.add(examples.language())) {
                throw new IllegalArgumentException("The language " + examples.language() + " has examples twice");
            }
        }
    }

    Trained run() {
        long start = System.nanoTime();
        CompletableFuture<NameReader> names = CompletableFuture.supplyAsync(() -> NameReader.shipped(store));
        List<Learned> learned = languages.stream().map(this::learned).toList();
        return new Trained(
                understander(learned, names.join()),
                learned.stream()
                        .flatMap(one -> ExampleCheck.of(one.examples, one.intents.mistakes()).stream())
                        .toList(),
                learned.stream().allMatch(Learned::kept),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private ExtendableUnderstander understander(List<Learned> learned, NameReader names) {
        Entities entities = Entities.shipped()
                .with((text, context) -> names.read(text, context.expects(Entity.PERSON)).stream()
                        .toList());
        Map<String, ExtendableUnderstander> byLanguage = new TreeMap<>();
        learned.forEach(one -> byLanguage.put(
                one.examples.language(), new TrainedUnderstander(one.examples.language(), one.intents, entities)));
        String usual = languages.get(0).language();
        return byLanguage.size() == 1
                ? byLanguage.get(usual)
                : new MultilingualUnderstander(LanguageTexts.detector(languages), byLanguage, usual);
    }

    private Learned learned(Examples examples) {
        Language language = Language.of(examples.language());
        IntentTrainer trainer = OpenNlpTrainer.trainer(examples, progress);
        String fingerprint = trainer.fingerprint();
        Optional<IntentClassifier> kept = store.find(fingerprint).flatMap(model -> read(model, language));
        return new Learned(examples, kept.orElseGet(() -> learn(trainer, fingerprint)), kept.isPresent());
    }

    private static Optional<IntentClassifier> read(byte[] model, Language language) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(model));
            return Optional.of(IntentClassifier.read(in, language, word -> OpenNlpTrainer.isWord(word, language)));
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "A kept model cannot be read and is trained anew", unreadable);
            return Optional.empty();
        }
    }

    private IntentClassifier learn(IntentTrainer trainer, String fingerprint) {
        IntentClassifier learned = trainer.train();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            learned.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        store.keep(fingerprint, bytes.toByteArray());
        return learned;
    }
}
