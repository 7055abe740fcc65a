package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;

class PartiesTests {
    private static final IdentityKeys KEYS = IdentityKeys.of(new byte[32]);
    private final Parties parties = new Parties(KEYS);

    @Test
    void tellsACodeFromAPersonsNumber() {
        assertThat(parties.any("91120113MA9000011H")).hasToString("USCC:91120113MA9000011H");
        assertThat(parties.any("120113190001010011")).isEqualTo(KEYS.ref(Document.citizen("120113190001010011")));
        assertThat(parties.any("120113000101001")).isEqualTo(parties.any("120113190001010011"));
    }

    @Test
    void readsSchemesWithFullWidthColons() {
        assertThat(parties.any("PASSPORT-DE：E12345678").scheme()).isEqualTo("PASSPORT-DE");
        assertThat(parties.organisation("REG15:120113000000001")).hasToString("REG15:120113000000001");
    }

    @Test
    void aPersonsNumberThatIsWrongIsCalledThat() {
        assertThatThrownBy(() -> parties.any("120113190001010012"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ID_CHECK_DIGIT"));
        assertThatThrownBy(() -> parties.any("91310115MA1G4L1WXK"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("USCC_CHECK_DIGIT"));
    }

    @Test
    void theWrongKindOfPartyIsRefused() {
        assertThatThrownBy(() -> parties.organisation("CN-ID:120113190001010011"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_AN_ORGANISATION");
        assertThatThrownBy(() -> parties.person("USCC:91120113MA9000011H"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOT_A_PERSON");
    }
}
