package org.parley.storage;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.service.spi.ServiceContributor;
import org.parley.settings.DataDirectory;
import org.parley.settings.SettingsSource;

/**
 * Looks at the settings while Hibernate starts, before anything is asked of the database: a bad one is named before the
 * database says the same in a hundred lines.
 */
public class StartCheck implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        if (registry.getSettings().containsKey(AvailableSettings.JTA_PLATFORM)) {
            // on a server: without one there are no settings to look at
            new DataDirectory(SettingsSource.read().data()).prepare();
        }
    }
}
