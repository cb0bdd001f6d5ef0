package org.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.server.WildFly;

/** A setting that cannot work stops the start, and the log names it. */
class BadSettingIT {

    @ParameterizedTest
    @CsvSource({"parley.data, not/absolute, absolute path", "parley.bots, nobody, no such bot"})
    void isNamedInTheLog(String name, String value, String problem) {
        try (WildFly server = WildFly.fresh().with(name, value)) {
            assertThatThrownBy(server::start).isInstanceOf(IllegalStateException.class);
            assertThat(server.log()).contains("The setting " + name).contains(problem);
            assertThat(server.running()).isFalse();
        }
    }
}
