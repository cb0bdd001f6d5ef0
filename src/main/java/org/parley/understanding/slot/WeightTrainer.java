package org.parley.understanding.slot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns {@link Weights} from events by multinomial logistic regression. */
final class WeightTrainer {

    private final TrainingEvents events;

    WeightTrainer(TrainingEvents events) {
        this.events = events;
    }

    /** Where all pieces are of one kind there is nothing to learn. */
    Weights train() {
        Weights weights = new Weights(events.labels());
        if (events.labels().size() > 1) {
            DataIndexer indexed = indexed();
            copy(new Minimisation(indexed).run(), indexed, weights);
        }
        return weights;
    }

    private DataIndexer indexed() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(AbstractDataIndexer.SORT_PARAM, false);
        try {
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events.all()));
            return indexer;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private void copy(double[] learned, DataIndexer indexed, Weights weights) {
        String[] features = indexed.getPredLabels();
        String[] outcomes = indexed.getOutcomeLabels();
        for (int feature = 0; feature < features.length; feature++) {
            float[] row = events.row(features[feature], weights);
            for (int outcome = 0; outcome < outcomes.length; outcome++) {
                int label = events.labels().names().indexOf(outcomes[outcome]);
                double weight = learned[outcome * features.length + feature];
                row[label] = (float) (weight * TrainingEvents.scale(features[feature]));
            }
        }
    }
}
