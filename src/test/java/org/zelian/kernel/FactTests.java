package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactTests {
    private static final PartyRef PERSON = PartyRef.inSource("登记", "7");
    private static final PartyRef COMPANY = PartyRef.of(Uscc.parse("91120113MA9000011H"));
    private static final Period SINCE = Period.since(LocalDate.of(2024, 1, 1));

    @Test
    void writesItsContentInOneForm() {
        assertThat(serves(Map.of("office", "DIRECTOR")).canonical()).isEqualTo("""
                {"ends":["SRC:登记:7","USCC:91120113MA9000011H"],"kind":"SERVES","source":"登记",\
                "valid":{"from":"2024-01-01","to":null},"values":{"office":"DIRECTOR"}}""");
    }

    @Test
    void isItsContentWhateverTheOrderOfItsValues() {
        var backwards = new TreeMap<String, String>((a, b) -> b.compareTo(a));
        backwards.put("office", " DIRECTOR ");
        backwards.put("registeredOn", "2024-01-05");
        backwards.put("resolvedOn", " ");
        var fact = new Fact(FactKind.SERVES, List.of(PERSON, COMPANY), backwards, SINCE, "登记");
        var same = serves(Map.of("office", "DIRECTOR", "registeredOn", "2024-01-05"));
        assertThat(fact).isEqualTo(same);
        assertThat(fact.id()).isEqualTo(same.id()).hasSize(26).matches("[a-z2-7]{26}");
        assertThat(fact.value("resolvedOn")).isEmpty();
        assertThat(fact.value("office")).contains("DIRECTOR");
        assertThat(fact.end(1)).isEqualTo(COMPANY);
    }

    @Test
    void isAnotherFactAsSoonAsAnythingDiffers() {
        var fact = serves(Map.of("office", "DIRECTOR"));
        assertThat(List.of(
                        fact.id(),
                        serves(Map.of("office", "MANAGER")).id(),
                        Fact.of(FactKind.HOLDS, fact.ends(), fact.values(), SINCE, "登记")
                                .id(),
                        Fact.of(FactKind.SERVES, List.of(COMPANY, PERSON), fact.values(), SINCE, "登记")
                                .id(),
                        Fact.of(FactKind.SERVES, fact.ends(), fact.values(), Period.always(), "登记")
                                .id(),
                        Fact.of(FactKind.SERVES, fact.ends(), fact.values(), SINCE, "年报")
                                .id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void cannotBeChangedFromOutside() {
        var values = new TreeMap<>(Map.of("office", "DIRECTOR"));
        var fact = new Fact(FactKind.SERVES, List.of(PERSON, COMPANY), values, SINCE, "登记");
        values.put("office", "MANAGER");
        assertThat(fact.value("office")).contains("DIRECTOR");
        assertThatThrownBy(() -> fact.values().put("office", "MANAGER"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysWhoSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of(FactKind.PROFILE, List.of(COMPANY), Map.of(), SINCE, " "));
    }

    private static Fact serves(Map<String, String> values) {
        return Fact.of(FactKind.SERVES, List.of(PERSON, COMPANY), values, SINCE, "登记");
    }
}
