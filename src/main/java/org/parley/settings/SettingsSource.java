package org.parley.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings when the first bean needs them; a bad one stops the deployment there. */
@ApplicationScoped
public class SettingsSource {

    @Produces
    @Singleton
    Settings settings() {
        return read();
    }

    /** Reads the settings where there are no beans yet. */
    public static Settings read() {
        Config config = ConfigProvider.getConfig();
        return Settings.from(name -> config.getOptionalValue(name, String.class));
    }
}
