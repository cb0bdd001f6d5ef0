package org.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void haveDefaults() {
        Settings settings = read(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".parley"));
        assertThat(settings.bots()).containsExactly("interview");
        assertThat(settings.adminKey()).isEmpty();
        assertThat(settings.trainings()).isEmpty();
        assertThat(settings.url()).isEmpty();
    }

    @Test
    void takeWhatIsGiven() {
        Settings settings = read(Map.of(
                "parley.data", "/var/parley",
                "parley.bots", "one, two",
                "parley.admin.key", "k".repeat(32),
                "parley.trainings", "3",
                "parley.url", "https://bots.example/parley"));
        assertThat(settings.trainings()).hasValue(3);
        assertThat(settings.data()).isEqualTo(Path.of("/var/parley"));
        assertThat(settings.bots()).containsExactly("one", "two");
        assertThat(settings.adminKey()).contains("k".repeat(32));
        assertThat(settings.url()).hasToString("Optional[https://bots.example/parley]");
    }

    @Test
    void treatAnEmptyValueAsNone() {
        assertThat(read(Map.of("parley.admin.key", "  ")).adminKey()).isEmpty();
    }

    @Test
    void refuseAShortKey() {
        assertThatThrownBy(() -> read(Map.of("parley.admin.key", "secret")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("parley.admin.key")
                .hasMessageNotContaining("secret");
    }

    @Test
    void nameWhatIsBad() {
        assertThatThrownBy(() -> read(Map.of("parley.bots", " , ")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("parley.bots");
        assertThatThrownBy(() -> read(Map.of("parley.url", "not a url")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("parley.url");
        for (String idle : List.of("0", "-1", "abc", "1.5")) {
            assertThatThrownBy(() -> read(Map.of("parley.dialogue.idle", idle)))
                    .isInstanceOf(BadSetting.class)
                    .hasMessageContaining("parley.dialogue.idle");
        }
        for (String trainings : List.of("0", "-1", "many", "1.5")) {
            assertThatThrownBy(() -> read(Map.of("parley.trainings", trainings)))
                    .isInstanceOf(BadSetting.class)
                    .hasMessageContaining("parley.trainings");
        }
        for (String data : List.of("~/parley", "parley", "../parley")) {
            assertThatThrownBy(() -> read(Map.of("parley.data", data)))
                    .isInstanceOf(BadSetting.class)
                    .hasMessageContaining("parley.data");
        }
        assertThatThrownBy(() -> read(Map.of("parley.data", "/a\u0000b")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("parley.data");
    }

    private static Settings read(Map<String, String> values) {
        return Settings.from(name -> Optional.ofNullable(values.get(name)));
    }
}
