package org.parley.dialogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.bot.Bot;
import org.parley.bot.BotReader;
import org.parley.conversation.Conversation;
import org.parley.settings.BadSetting;
import org.parley.settings.Settings;
import org.parley.understanding.training.Finding;
import org.parley.understanding.training.Trained;
import org.parley.understanding.training.Training;
import org.parley.understanding.training.TrainingService;

/**
 * The bots that run: read and trained once, before the server lets the first request in, then only read by all threads.
 * A broken one stops the start.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bots {

    private static final Logger LOG = System.getLogger(Bots.class.getName());

    /** Trainings asked for ahead of the one waited for; fewer than may wait in the service. */
    private static final int AHEAD = 8;

    @Inject
    Settings settings;

    @Inject
    TrainingService trainings;

    private final Map<String, Turn> turns = new LinkedHashMap<>();

    private record Begun(Bot bot, Training training) {}

    @PostConstruct
    void load() {
        BotReader reader = new BotReader(Bots::resource);
        Deque<Begun> begun = new ArrayDeque<>();
        for (String name : settings.bots()) {
            if (resource(name + ".yaml").isEmpty()) {
                throw new BadSetting(Settings.BOTS, "names \"" + name + "\", and there is no such bot");
            }
            Bot bot = reader.read(name + ".yaml");
            if (begun.size() == AHEAD) {
                finish(begun.remove());
            }
            begun.add(new Begun(bot, trainings.submit(bot.name(), Turn.examples(bot))));
        }
        begun.forEach(this::finish);
    }

    private void finish(Begun begun) {
        Bot bot = begun.bot;
        Trained trained = await(begun.training);
        turns.put(bot.name(), Turn.of(bot, trained.understander()));
        LOG.log(
                Level.INFO,
                "The bot {0} (version {1}) is {2}, in {3} ms",
                bot.name(),
                bot.version(),
                trained.kept() ? "taken from the cache" : "trained",
                trained.took().toMillis());
        List<Finding> warnings = Finding.warnings(trained.findings());
        if (!warnings.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Examples of the bot {0} had better be looked at, in {1} places; the first: {2}",
                    bot.name(),
                    warnings.size(),
                    warnings.get(0).message());
        }
    }

    private static Trained await(Training training) {
        try {
            return training.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the bot " + training.name() + " was trained", e);
        }
    }

    /** All that run, the usual one first. */
    public List<Bot> all() {
        return turns.values().stream().map(Turn::bot).toList();
    }

    /** The name of the bot that talks where none is named. */
    public String usual() {
        return turns.keySet().iterator().next();
    }

    public Optional<Turn> find(String bot) {
        return Optional.ofNullable(turns.get(bot));
    }

    /** How a bot takes its turns. */
    public Turn turn(String bot) {
        return find(bot).orElseThrow(() -> new UnknownBot(turns.keySet()));
    }

    /** How the bot of a stored conversation takes its turns. */
    public Turn turn(Conversation conversation) {
        return find(conversation.bot()).orElseThrow(() -> new LostConversation(conversation.id(), conversation.bot()));
    }

    private static Optional<String> resource(String file) {
        try (InputStream content = Bots.class.getResourceAsStream("/bots/" + file)) {
            return content == null
                    ? Optional.empty()
                    : Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
