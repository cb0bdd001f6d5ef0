package org.parley.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parley.bot.Bot;
import org.parley.dialogue.Turn;
import org.parley.understanding.Context;
import org.parley.understanding.Examples;
import org.parley.understanding.evaluation.Comparison;
import org.parley.understanding.evaluation.Evaluation;
import org.parley.understanding.evaluation.LabelledText;
import org.parley.understanding.evaluation.Report;
import org.parley.understanding.evaluation.Result;
import org.parley.understanding.training.OpenNlpTrainer;

/** Makes one evaluation, on the thread that calls it. */
record Examiner(Turn turn, Trial trial) implements Callable<Result> {

    @Override
    public Result call() throws InterruptedException {
        Bot bot = turn.bot();
        String version = bot.name() + " (version " + bot.version() + ")";
        if (trial.sentences().isEmpty()) {
            return crossValidation(version);
        }
        Report running = new Evaluation().score(version, turn.understander(), trial.sentences());
        return trial.examples().isEmpty()
                ? running
                : comparison(running, trial.examples().get());
    }

    /** The bot's own examples are scored; what ships with Parley is trained with and not scored. */
    private Report crossValidation(String version) throws InterruptedException {
        Map<String, List<String>> own = turn.bot().intents();
        Evaluation evaluation = new Evaluation(OpenNlpTrainer::train, shipped(own), Context.at(Instant.now()));
        return evaluation.crossValidate(version, LabelledText.of(own), trial.folds());
    }

    private Map<String, List<String>> shipped(Map<String, List<String>> own) {
        Map<String, List<String>> shipped = new TreeMap<>();
        Turn.examples(turn.bot()).byIntent().forEach((intent, sentences) -> {
            int before = own.getOrDefault(intent, List.of()).size();
            if (sentences.size() > before) {
                shipped.put(intent, sentences.subList(before, sentences.size()));
            }
        });
        return shipped;
    }

    private Comparison comparison(Report running, Map<String, List<String>> examples) {
        Report other = new Evaluation()
                .score("the examples sent", OpenNlpTrainer.train(new Examples(examples)), trial.sentences());
        return new Comparison(running, other);
    }
}
