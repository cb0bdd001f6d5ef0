package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void has256Bits() {
        assertThat(Base64.getUrlDecoder().decode(Token.random().value())).hasSize(32);
        assertThat(Token.random()).isNotEqualTo(Token.random());
    }

    @Test
    void isKnownByItsHash() {
        Token token = Token.random();
        assertThat(token.hasHash(token.hash())).isTrue();
        assertThat(Token.random().hasHash(token.hash())).isFalse();
        assertThat(new Token("").hasHash(token.hash())).isFalse();
    }

    @Test
    void isNeverPrinted() {
        Token token = Token.random();
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).doesNotContain(token.value());
    }
}
