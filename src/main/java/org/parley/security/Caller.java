package org.parley.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sends the present request, told by the bearer token in its {@code Authorization} header (RFC 6750). */
@RequestScoped
public class Caller {

    private static final String SCHEME = "Bearer ";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorKey administrator;

    /** The token the caller shows, if any. */
    public Optional<Token> token() {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new Token(header.substring(SCHEME.length()).strip()));
    }

    /** The token the caller shows; without one the request is refused. */
    public Token requiredToken() {
        return token().orElseThrow(Unauthenticated::new);
    }

    public boolean isAdministrator() {
        return token().filter(administrator::is).isPresent();
    }

    /** Refuses everybody but administrators. */
    public void requireAdministrator() {
        if (!administrator.is(requiredToken())) {
            throw new Forbidden("Only an administrator may do this: send the administrator's key as the token.");
        }
    }
}
