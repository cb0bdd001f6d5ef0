package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tests rely on, and what server-config/wildfly promises. */
class WildFlyIT {

    @Test
    void comesBackOnTheSameAddressAndDataAfterKillAndStop(@TempDir Path data) throws Exception {
        try (WildFly server = WildFly.on(data).start()) {
            assertThat(status(server)).isNotEqualTo(503);
            server.kill();
            assertThat(server.running()).isFalse();
            assertThat(data.resolve("parley.mv.db")).exists();

            server.start();
            assertThat(status(server)).isNotEqualTo(503);
            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.log()).contains("WFLYSRV0050");
        }
    }

    @Test
    void showsTheLogWhenTheWarDoesNotDeploy(@TempDir Path directory) throws Exception {
        Path broken = Files.writeString(directory.resolve("broken.war"), "this is no archive");
        try (WildFly server = WildFly.fresh().deploying(broken)) {
            assertThatThrownBy(server::start).hasMessageContaining("broken.war");
            assertThat(server.running()).isFalse();
        }
    }

    private static int status(WildFly server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.base()).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
