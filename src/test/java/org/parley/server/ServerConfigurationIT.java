package org.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What server-config/wildfly promises, seen from outside. */
@ExtendWith(ParleyServer.class)
class ServerConfigurationIT {
    private final WildFly parley;

    ServerConfigurationIT(WildFly parley) {
        this.parley = parley;
    }

    @Test
    void tellsNothingAboutTheServer() throws Exception {
        assertThat(get(parley.at("/no-such-page")).headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void leadsFromTheBareAddressToParley() throws Exception {
        HttpResponse<byte[]> root = get(parley.base().resolve("/"));
        assertThat(root.statusCode()).isEqualTo(302);
        assertThat(root.headers().firstValue("location")).hasValue("/parley/");
    }

    @Test
    void refusesHeadersBeyondSixteenKibibytes() throws Exception {
        assertThat(get(parley.base(), "X-Long", "a".repeat(17 * 1024)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void compressesAssetsButNoPages() throws Exception {
        HttpResponse<byte[]> asset = get(parley.at("/docs/lib/swagger-ui.css"), "Accept-Encoding", "gzip");
        assertThat(asset.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(asset.headers().allValues("vary")).contains("Accept-Encoding");

        HttpResponse<byte[]> page = get(parley.at("/docs/index.html"), "Accept-Encoding", "gzip");
        assertThat(page.headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void logsWithIsoTimestampsAndWithoutSystemProperties() {
        assertThat(parley.log())
                .doesNotContain("Configured system properties")
                .containsPattern(
                        "(?m)^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  \\[org\\.jboss\\.as")
                .doesNotContainPattern("(?m)^\\d{4}-\\d\\d-\\d\\d ");
    }

    private static HttpResponse<byte[]> get(URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
