package org.parley.channel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.conversation.Conversation;
import org.parley.dialogue.Visitor;
import org.parley.security.Token;

/** What a browser knows of its conversation: which one, and the token that opens it. */
record ChatCookie(UUID conversation, Token token) implements Visitor {

    private static final String NAME = "parley";
    private static final Duration LIFETIME = Duration.ofDays(180);

    static Optional<ChatCookie> in(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> parse(cookie.getValue()).stream())
                .findFirst();
    }

    @Override
    public boolean mayEnter(Conversation other) {
        return other.id().equals(conversation) && token.hasHash(other.tokenHash());
    }

    void giveTo(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, conversation + "." + token.value());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(Math.toIntExact(LIFETIME.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<ChatCookie> parse(String value) {
        int dot = value.indexOf('.');
        try {
            return Optional.of(
                    new ChatCookie(UUID.fromString(value.substring(0, dot)), new Token(value.substring(dot + 1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
