package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRefTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "USCC:91120113MA9000011H",
                "REG15:120113000000001",
                "CN-ID:xj4bnp4pahh6uqkbidpf3lrcem",
                "PASSPORT-DE:xj4bnp4pahh6uqkbidpf3lrcem",
                "SRC:双公示:第7行"
            })
    void readsWhatItWrites(String text) {
        assertThat(PartyRef.parse(text)).hasToString(text);
    }

    @Test
    void ordersBySchemeAndThenByValue() {
        var refs = java.util.stream.Stream.of("USCC:A", "CN-ID:b", "SRC:s:1", "CN-ID:a")
                .map(PartyRef::parse)
                .sorted()
                .map(PartyRef::toString);
        assertThat(refs).containsExactly("CN-ID:a", "CN-ID:b", "SRC:s:1", "USCC:A");
    }

    @Test
    void knowsWhichSchemesNamePersons() {
        assertThat(PartyRef.parse("PASSPORT-DE:x").isPerson()).isTrue();
        assertThat(PartyRef.parse("HKM:x").isPerson()).isTrue();
        assertThat(PartyRef.parse("USCC:x").isOrganisation()).isTrue();
        assertThat(PartyRef.parse("SRC:s:1").isPerson()).isFalse();
        assertThat(PartyRef.parse("SRC:s:1").isOrganisation()).isFalse();
    }

    @Test
    void refusesWhatNamesNobody() {
        Refused.with("PARTY_SCHEME_MISSING", () -> PartyRef.parse("91120113MA9000011H"));
        Refused.with("PARTY_SCHEME", () -> PartyRef.parse("uscc:91120113MA9000011H"));
        Refused.with("PARTY_SCHEME", () -> PartyRef.parse(":x"));
        Refused.with("PARTY_VALUE", () -> PartyRef.parse("USCC: "));
    }

    @Test
    void neverCarriesAnOpenIdentityNumber() {
        var refusal = Refused.with("PARTY_OPEN_NUMBER", () -> PartyRef.parse("CN-ID:120113190001010011"));
        assertThat(refusal).hasMessageNotContaining("120113190001010011");
        assertThat(Refused.with("PARTY_SCHEME_MISSING", () -> PartyRef.parse("120113190001010011")))
                .hasMessageNotContaining("120113190001010011");
    }
}
