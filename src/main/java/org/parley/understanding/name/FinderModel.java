package org.parley.understanding.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.parley.understanding.Entity;
import org.parley.understanding.text.Fingerprint;

/** Gets the model of {@link TrainedNames}: from a store if that has it, for training takes seconds on a cold JVM. */
final class FinderModel {

    private static final Logger LOG = System.getLogger(FinderModel.class.getName());

    private final List<NameSample> samples = new NameSamples().all();
    private final ModelStore store;

    FinderModel(ModelStore store) {
        this.store = store;
    }

    TokenNameFinderModel get() {
        String fingerprint = fingerprint();
        return store.find(fingerprint).flatMap(FinderModel::read).orElseGet(() -> {
            TokenNameFinderModel trained = train();
            store.keep(fingerprint, bytes(trained));
            return trained;
        });
    }

    private String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().code(FinderModel.class);
        for (NameSample sample : samples) {
            fingerprint.text(sample.toString());
            for (String[] known : sample.getAdditionalContext()) {
                fingerprint.text(String.join(" ", known));
            }
        }
        return fingerprint.hex();
    }

    private static Optional<TokenNameFinderModel> read(byte[] model) {
        try {
            return Optional.of(new TokenNameFinderModel(new ByteArrayInputStream(model)));
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "The kept model of the name finder cannot be read and is trained anew", unreadable);
            return Optional.empty();
        }
    }

    private static byte[] bytes(TokenNameFinderModel model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.serialize(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private TokenNameFinderModel train() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put("PrintMessages", false);
        try {
            return NameFinderME.train(
                    "en",
                    Entity.PERSON,
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    new TokenNameFinderFactory(null, new HashMap<>(), new BioCodec()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }
}
