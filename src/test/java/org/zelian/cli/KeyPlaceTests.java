package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Document;

class KeyPlaceTests {
    @TempDir
    private Path home;

    private final List<String> notes = new ArrayList<>();

    private KeyPlace place(String platform, Map<String, String> environment) {
        var system = new Properties();
        system.setProperty("user.home", home.toString());
        system.setProperty("os.name", platform);
        return new KeyPlace(environment, system, notes::add);
    }

    @Test
    void eachPlatformHasItsConfigurationFolder() {
        assertThat(place("Linux", Map.of()).ofUser()).isEqualTo(home.resolve(".config/zelian/identity.key"));
        assertThat(place("Linux", Map.of("XDG_CONFIG_HOME", home + "/x")).ofUser())
                .isEqualTo(home.resolve("x/zelian/identity.key"));
        assertThat(place("Mac OS X", Map.of()).ofUser())
                .isEqualTo(home.resolve("Library/Application Support/Zelian/identity.key"));
        assertThat(place("Windows 11", Map.of("APPDATA", home + "/Roaming")).ofUser())
                .isEqualTo(home.resolve("Roaming/Zelian/identity.key"));
    }

    @Test
    void onePersonHasOneReferenceInEveryRun() {
        var document = Document.citizen("120113190001010011");
        var first = place("Linux", Map.of()).keys(null).ref(document);
        assertThat(place("Linux", Map.of()).keys(null).ref(document)).isEqualTo(first);
        assertThat(notes).singleElement().asString().contains("identity.key", "back it up");
    }

    @Test
    void aNamedKeyFileMustBeThere() {
        var environment = Map.of("ZELIAN_KEY_FILE", home.resolve("lost.key").toString());
        assertThatThrownBy(() -> place("Linux", environment).keys(null)).hasMessageContaining("KEY_FILE_MISSING");
    }
}
