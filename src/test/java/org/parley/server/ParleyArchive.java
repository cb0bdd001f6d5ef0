package org.parley.server;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The shipped WAR for tests that run inside the server, with AssertJ added; Arquillian adds the test class itself. */
public final class ParleyArchive {
    private ParleyArchive() {}

    public static WebArchive withAssertions() {
        return ShrinkWrap.create(ZipImporter.class, "parley.war")
                .importFrom(Setup.war().toFile())
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
