package org.parley.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.parley.dialogue.Bots;
import org.parley.security.AdministratorKey;
import org.parley.settings.DataDirectory;
import org.parley.settings.Settings;

/** Makes sure at the start that nothing is missing for the first request, and says so in the log. */
@Singleton
@Startup
public class Readiness {

    private static final Logger LOG = System.getLogger(Readiness.class.getName());

    @Inject
    AdministratorKey administrator;

    @Inject
    Bots bots;

    @Inject
    Settings settings;

    @PostConstruct
    void announce() {
        if (new DataDirectory(settings.data()).isOpenToOthers()) {
            LOG.log(
                    Level.WARNING,
                    "Others than its owner may look into {0}, where conversations are kept",
                    settings.data());
        }
        LOG.log(Level.INFO, "The administrator''s key comes from {0}", administrator.origin());
        LOG.log(
                Level.INFO,
                "Parley is ready, the bot {0} waits{1}",
                bots.usual(),
                settings.url().map(url -> " at " + url).orElse(""));
    }
}
