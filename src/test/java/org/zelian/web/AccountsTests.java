package org.zelian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final ArrayList<String> told = new ArrayList<>();

    @Test
    void aNewFileTellsOneSecretOnceAndKeepsOnlyItsHash() throws Exception {
        open();
        open();
        assertThat(told).hasSize(1);
        var file = home.resolve("accounts.json");
        assertThat(Files.readString(file)).contains("officer", "$2a$").doesNotContain(told.getFirst());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theOneTimeSecretOpensNothingButTheChoiceOfAnOwnOne() {
        var accounts = open();
        var secret = told.getFirst();
        assertThatThrownBy(() -> accounts.actor("officer", secret)).hasMessageContaining("SECRET_ONE_TIME");
        assertThatThrownBy(() -> accounts.replaceSecret("officer", secret, "short"))
                .hasMessageContaining("SECRET_WEAK");
        assertThat(accounts.replaceSecret("officer", secret, "seven green bicycles"))
                .isPresent();
        assertThat(accounts.actor("officer", secret)).isEmpty();
        assertThat(open().actor("officer", "seven green bicycles").orElseThrow().name())
                .isEqualTo("officer");
    }

    @Test
    void fiveWrongSecretsMakeTheAccountRest() {
        var accounts = open();
        for (var i = 0; i < 5; i++) {
            assertThat(accounts.actor("officer", "guess " + i)).isEmpty();
        }
        assertThatThrownBy(() -> accounts.actor("officer", told.getFirst())).hasMessageContaining("ACCOUNT_RESTS");
    }

    @Test
    void anUnknownNameIsNobody() {
        assertThat(open().actor("nobody", "anything")).isEmpty();
    }

    private Accounts open() {
        return Accounts.open(home.resolve("accounts.json"), CLOCK, told::add);
    }
}
