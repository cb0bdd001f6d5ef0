package org.parley.channel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The page's style and script. Their version, told from their content, goes into their address: browsers may keep them,
 * and ask anew when they have changed.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final List<String> FILES = List.of("/resources/parley/chat.css", "/resources/parley/chat.js");

    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        CRC32 checksum = new CRC32();
        for (String file : FILES) {
            try (InputStream content = context.getResourceAsStream(file)) {
                checksum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("The WAR has lost its " + file, e);
            }
        }
        version = Long.toHexString(checksum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
