package org.parley.understanding.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The understander of the bot that ships, trained from exactly what ships. */
public final class InterviewBot {

    private static final class Trained {
        static final Understander UNDERSTANDER = OpenNlpTrainer.train(examples());
    }

    private InterviewBot() {}

    public static Understander understander() {
        return Trained.UNDERSTANDER;
    }

    public static Examples examples() {
        Map<String, List<String>> byIntent = new LinkedHashMap<>(ownExamples());
        byIntent.putAll(CommonIntents.english());
        return new Examples(byIntent);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, List<String>> ownExamples() {
        try (InputStream in = InterviewBot.class.getResourceAsStream("/bots/interview.intents.yaml")) {
            return (Map<String, List<String>>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
