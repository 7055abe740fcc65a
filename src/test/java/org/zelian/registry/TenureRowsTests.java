package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zelian.intake.Claim;
import org.zelian.intake.Handled;
import org.zelian.intake.Need;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

class TenureRowsTests {
    private static final PartyRef E06 = PartyRef.parse("USCC:91130709MA90000624");
    private static final PartyRef P08 = TestParties.person("120113190708080080");
    private static final String HEADER =
            "org_uscc,person_doc,person_row,role,from,to,source,reg_date,void_on,void_document\n";
    private final TenureRows tenures = new TenureRows(TestParties.PARTIES);

    private Handled read(String rows) {
        return Handled.by(tenures, "tenures", HEADER + rows);
    }

    @Test
    void anOfficeIsAFactWithItsDays() {
        var read = read("91130709ma90000624,120113190708080080,,法定代表人,2020-01-01,2026-06-01,登记,2020-01-05,,");
        assertThat(read.facts(FactKind.SERVES))
                .containsExactly(
                        "[" + P08 + ", " + E06
                                + "] {office=LEGAL_REPRESENTATIVE, registeredOn=2020-01-05, rowSource=登记} [2020-01-01, 2026-06-01)");
        assertThat(read.only().needs())
                .containsExactly(
                        new Need.NotDeregistered(E06, LocalDate.of(2020, 1, 1), "ORG_DEREGISTERED", "from"),
                        new Need.KnownPerson(P08, "person_doc"));
    }

    @Test
    void twoOfficesInOneTextAreTwoFacts() {
        var read = read("91130709MA90000624,120113190708080080,,执行董事兼总经理,2020-01-01,,,,,");
        assertThat(read.facts())
                .extracting(fact -> fact.value("office").orElseThrow())
                .containsExactlyInAnyOrder("DIRECTOR", "MANAGER");
    }

    @Test
    void aRowOfPersonsGoesBeforeADocument() {
        var read = read("91130709MA90000624,120113190708080080,r3,DIRECTOR,2020-01-01,,,,,");
        assertThat(read.only().fact().end(0)).isEqualTo(PartyRef.parse("SRC:S:r3"));
    }

    @Test
    void whatIsNoOfficeIsRefused() {
        assertThat(read("91130709MA90000624,120113190708080080,,DIRECT_MANAGER,2020-01-01,,,,,").refused)
                .containsExactly("NOT_AN_OFFICE role");
    }

    @Test
    void reversedDaysAreRefused() {
        assertThat(read("91130709MA90000624,120113190708080080,,DIRECTOR,2020-01-02,2020-01-01,,,,").refused)
                .containsExactly("DATES_REVERSED to");
    }

    @Test
    void anUnknownStartStaysOpen() {
        var read = read("91130709MA90000624,120113190708080080,,DIRECTOR,,2020-01-01,,,,");
        assertThat(read.only().fact().valid().from()).isNull();
        assertThat(read.only().needs()).containsExactly(new Need.KnownPerson(P08, "person_doc"));
    }

    @Test
    void aRegistrationHeldVoidIsTheSameFactWithAnEndOfBelief() {
        var plain = read("91130709MA90000624,120113190708080080,,DIRECTOR,2020-01-01,,,,,");
        var voided = read("91130709MA90000624,120113190708080080,,DIRECTOR,2020-01-01,,,,2026-09-30,崇市监撤〔2026〕3号");
        assertThat(voided.only().fact()).isEqualTo(plain.only().fact());
        assertThat(voided.only().voided())
                .isEqualTo(new Claim.Closing(Claim.Reason.VOID, LocalDate.of(2026, 9, 30), "崇市监撤〔2026〕3号"));
    }
}
