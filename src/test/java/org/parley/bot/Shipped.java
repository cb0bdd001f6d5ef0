package org.parley.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bots that ship with Parley. */
public final class Shipped {

    private Shipped() {}

    public static Bot interview() {
        return new BotReader(Shipped::resource).read("interview.yaml");
    }

    private static Optional<String> resource(String file) {
        try (InputStream content = Shipped.class.getResourceAsStream("/bots/" + file)) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
