package org.parley.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.parley.ParleyException;
import org.parley.settings.Settings;

/** Knows the administrator's key: from the settings, else from its file, which is written at the first start. */
@ApplicationScoped
public class AdministratorKey {

    @Inject
    Settings settings;

    private String hash;
    private String origin;

    @PostConstruct
    void load() {
        origin = settings.adminKey().isPresent() ? "the setting " + Settings.ADMIN_KEY : "the file " + file();
        hash = settings.adminKey().map(Token::new).orElseGet(this::kept).hash();
    }

    /** Where the key comes from, in words. */
    public String origin() {
        return origin;
    }

    /** Whether the token is the administrator's key. */
    public boolean is(Token token) {
        return token.hasHash(hash);
    }

    private Token kept() {
        try {
            return new KeyFile(file()).readOrCreate();
        } catch (IOException e) {
            throw new ParleyException(
                    "The administrator's key cannot be kept in " + file()
                            + ": let the server write there, move it with " + Settings.DATA + ", or set "
                            + Settings.ADMIN_KEY,
                    e);
        }
    }

    private Path file() {
        return settings.data().resolve("admin.key");
    }
}
