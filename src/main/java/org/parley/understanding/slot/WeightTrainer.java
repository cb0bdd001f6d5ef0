package org.parley.understanding.slot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Has OpenNLP learn {@link Weights} by multinomial logistic regression. */
final class WeightTrainer {

    /** Enough: more do not help unseen sentences. */
    private static final int ITERATIONS = 60;

    /** Chosen on a booking corpus cut to 200 and 800 sentences; a third of it does as well. */
    private static final double L2 = 0.03;

    /** Steps the minimiser remembers; OpenNLP's 15 need twice the memory and are no faster. */
    private static final int MEMORY = 7;

    private final TrainingEvents events;
    private final int cutoff;

    /** @param cutoff how often a feature must occur to be learned */
    WeightTrainer(TrainingEvents events, int cutoff) {
        this.events = events;
        this.cutoff = cutoff;
    }

    /** Where all pieces are of one kind there is nothing to learn, and OpenNLP would refuse to. */
    Weights train() {
        Weights weights = new Weights(events.labels());
        if (events.labels().size() > 1) {
            copy(model(), weights);
        }
        return weights;
    }

    private AbstractModel model() {
        try {
            TrainingParameters parameters = parameters();
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events.all()));
            return (AbstractModel)
                    TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(indexer);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put(QNTrainer.M_PARAM, MEMORY);
        parameters.put(AbstractDataIndexer.SORT_PARAM, false);
        parameters.put("PrintMessages", false);
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private void copy(AbstractModel model, Weights weights) {
        Object[] data = model.getDataStructures();
        Map<String, Context> learned = (Map<String, Context>) data[1];
        String[] outcomes = (String[]) data[2];
        learned.forEach((feature, context) -> {
            float[] row = events.row(feature, weights);
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int label = events.labels().names().indexOf(outcomes[context.getOutcomes()[i]]);
                row[label] = (float) (context.getParameters()[i] * TrainingEvents.scale(feature));
            }
        });
    }
}
