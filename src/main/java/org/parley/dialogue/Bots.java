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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.bot.Bot;
import org.parley.bot.BotReader;
import org.parley.conversation.Conversation;
import org.parley.settings.BadSetting;
import org.parley.settings.Settings;

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

    @Inject
    Settings settings;

    private final Map<String, Turn> turns = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        BotReader reader = new BotReader(Bots::resource);
        for (String name : settings.bots()) {
            if (resource(name + ".yaml").isEmpty()) {
                throw new BadSetting(Settings.BOTS, "names \"" + name + "\", and there is no such bot");
            }
            long start = System.nanoTime();
            Bot bot = reader.read(name + ".yaml");
            turns.put(bot.name(), Turn.of(bot));
            LOG.log(
                    Level.INFO,
                    "The bot {0} (version {1}) is trained, in {2} ms",
                    bot.name(),
                    bot.version(),
                    (System.nanoTime() - start) / 1_000_000);
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
