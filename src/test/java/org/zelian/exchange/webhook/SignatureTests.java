package org.zelian.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.kernel.Refusal;

class SignatureTests {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration OLDEST = Duration.ofMinutes(5);

    @Test
    void isHmacSha256OverTimeAndBody() {
        // printf '1795248000.{}' | openssl dgst -sha256 -hmac secret
        assertThat(Signature.of("secret", NOW, "{}"))
                .isEqualTo("t=1795248000,v1=d4a17567ea48d00183807a60ed5e7b4a49f5c8bc741b714f2e19b87ef2a18d9f");
    }

    @Test
    void fitsOnlyItsSecretBodyAndTime() {
        var header = Signature.of("secret", NOW, "{}");
        assertThat(Signature.fits(header, "secret", "{}", NOW.plusSeconds(299), OLDEST))
                .isTrue();
        assertThat(Signature.fits(header, "secret", "{}", NOW.plusSeconds(301), OLDEST))
                .isFalse();
        assertThat(Signature.fits(header, "other", "{}", NOW, OLDEST)).isFalse();
        assertThat(Signature.fits(header, "secret", "{ }", NOW, OLDEST)).isFalse();
        assertThat(Signature.fits(header.replace("t=1", "t=2"), "secret", "{}", NOW, OLDEST))
                .isFalse();
        assertThat(Signature.fits("v1=", "secret", "{}", NOW, OLDEST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "ftp://example.org",
                "https://name:word@example.org/",
                "https:///nowhere",
                "file:///etc/passwd",
                "http://127.0.0.1.example.org/",
                "javascript:alert(1)",
                "一个地址",
                ""
            })
    void addressesThatMayNotBeToldAreRefused(String address) {
        assertThatThrownBy(() -> Address.of(address))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("WEBHOOK_URL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/hook?a=1", "http://127.0.0.1:8080/", "http://localhost/x"})
    void addressesOverHttpsOrOnThisMachineAreTaken(String address) {
        assertThat(Address.of(address)).hasToString(address);
    }

    @Test
    void patienceGrowsAndEndsAfterThreeDays() {
        var whole = Duration.ZERO;
        for (int failures = 1; !Patience.isOver(failures); failures++) {
            whole = whole.plus(Patience.after(failures));
        }
        assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(Patience.isOver(10)).isFalse();
        assertThat(Patience.isOver(11)).isTrue();
    }
}
