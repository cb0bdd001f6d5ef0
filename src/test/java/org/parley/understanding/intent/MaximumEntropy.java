package org.parley.understanding.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's multinomial logistic regression, trained by L-BFGS. As accurate as {@link SupportVectors} on small bots,
 * but it holds features times classes densely several times over: minutes for 15,000 sentences of 150 intents. Knows no
 * importance.
 */
final class MaximumEntropy {

    private static final int ITERATIONS = 30;

    LinearModel solve(TrainingSet set) {
        try {
            TrainingParameters parameters = parameters();
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events(set)));
            AbstractModel model = (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(indexer);
            return new LinearModel(weights(model, set), set.classCount());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static List<Event> events(TrainingSet set) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < set.vectors().length; i++) {
            int[] indices = set.vectors()[i].indices();
            String[] names = new String[indices.length];
            for (int j = 0; j < names.length; j++) {
                names[j] = Integer.toString(indices[j]);
            }
            float[] values = set.vectors()[i].values();
            events.add(new Event(Integer.toString(set.classes()[i]), names, values));
        }
        return events;
    }

    private static float[][] weights(AbstractModel model, TrainingSet set) {
        float[][] weights = new float[set.dimensions()][set.classCount()];
        Object[] data = model.getDataStructures();
        Context[] contexts = (Context[]) data[0];
        @SuppressWarnings("unchecked")
        var indexOf = (java.util.Map<String, Context>) data[1];
        String[] outcomes = (String[]) data[2];
        indexOf.forEach((feature, context) -> {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int c = Integer.parseInt(outcomes[context.getOutcomes()[i]]);
                weights[Integer.parseInt(feature)][c] = (float) context.getParameters()[i];
            }
        });
        return weights;
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
