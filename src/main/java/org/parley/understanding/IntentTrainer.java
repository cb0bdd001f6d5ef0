package org.parley.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains an {@link IntentClassifier}: multinomial logistic regression over {@link FeatureSpace}. */
final class IntentTrainer {

    /** Enough: more do not help unseen sentences, and take as much longer. */
    private static final int ITERATIONS = 30;

    /** Chosen by cross-validation on the interview bot and on two small public customer bots. */
    private static final double BACKGROUND_SHARE = 0.4;

    private final Map<Sentence, String> intents = new LinkedHashMap<>();

    /** The first intent that claims a sentence keeps it: a bot's own examples come before the background. */
    IntentTrainer learn(String intent, List<String> examples) {
        for (String example : examples) {
            intents.putIfAbsent(Sentence.of(example), intent);
        }
        return this;
    }

    IntentClassifier train() {
        List<String> words = new ArrayList<>();
        intents.keySet().forEach(sentence -> words.addAll(sentence.words()));
        FeatureSpace space = new FeatureSpace(intents.keySet());
        return new IntentClassifier(
                space, new Spelling(words, IntentTrainer::isCorrect), model(space), backgroundWeight());
    }

    /**
     * Counts the background as if it were a fraction of the bot's own sentences in number, however small the bot is
     * (prior correction: Saerens et al., Neural Computation 14, 2002).
     */
    private double backgroundWeight() {
        double all = intents.size();
        double background = Collections.frequency(intents.values(), Understanding.UNKNOWN);
        return background == 0 ? 1 : Math.min(1, BACKGROUND_SHARE * (all - background) / background);
    }

    /** Short names are left out: "nam" is rather a name misspelt than a Nam. */
    private static boolean isCorrect(String word) {
        NameLists lists = NameLists.shipped();
        return lists.isCommon(word) || word.length() > 3 && lists.isKnownName(word);
    }

    private MaxentModel model(FeatureSpace space) {
        List<Event> events = new ArrayList<>();
        intents.forEach((sentence, intent) -> {
            Features features = space.features(sentence);
            events.add(new Event(intent, features.names(), features.weights()));
        });
        try {
            TrainingParameters parameters = parameters();
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
            return trainer.train(indexer);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 0.01);
        parameters.put(AbstractDataIndexer.SORT_PARAM, false);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
