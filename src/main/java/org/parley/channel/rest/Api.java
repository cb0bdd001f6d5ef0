package org.parley.channel.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API's root. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Parley",
                        version = "1",
                        description =
                                "Talk to bots, and look after what is stored. Errors are problem details (RFC 9457).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "../api", description = "This server"),
        security = @SecurityRequirement(name = Api.TOKEN),
        tags = {
            @Tag(name = Api.TALK, description = "Open a conversation, say something, read what was said."),
            @Tag(name = Api.ADMINISTER, description = "For administrators: list, change and delete.")
        })
@SecurityScheme(
        securitySchemeName = Api.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token of the conversation, or the administrator's key.")
public class Api extends Application {

    static final String TOKEN = "token";
    static final String TALK = "talk";
    static final String ADMINISTER = "administer";
}
