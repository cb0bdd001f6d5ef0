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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parley.understanding.Examples;
import org.parley.understanding.intent.IntentClassifier;
import org.parley.understanding.intent.IntentTrainer;
import org.parley.understanding.intent.Progress;
import org.parley.understanding.name.ModelStore;
import org.parley.understanding.name.NameReader;

/** One training on the caller's thread: from the store if it has the model, else learned and kept there. */
record TrainingRun(Examples examples, ModelStore store, Progress progress) {

    private static final Logger LOG = System.getLogger(TrainingRun.class.getName());

    Trained run() {
        long start = System.nanoTime();
        CompletableFuture<NameReader> names = CompletableFuture.supplyAsync(() -> NameReader.shipped(store));
        IntentTrainer trainer = OpenNlpTrainer.trainer(examples, progress);
        String fingerprint = trainer.fingerprint();
        Optional<IntentClassifier> kept = store.find(fingerprint).flatMap(TrainingRun::read);
        IntentClassifier intents = kept.orElseGet(() -> learn(trainer, fingerprint));
        return new Trained(
                new TrainedUnderstander(intents, names.join()),
                ExampleCheck.of(examples, intents.mistakes()),
                kept.isPresent(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static Optional<IntentClassifier> read(byte[] model) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(model));
            return Optional.of(IntentClassifier.read(in, OpenNlpTrainer::isWord));
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
