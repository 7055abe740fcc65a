package org.zelian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zelian.intake.Handled;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.Document;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

class SanctionRowsTests {
    private static final Parties PARTIES = new Parties(IdentityKeys.of(new byte[32]));
    private static final List<RowHandler> HANDLERS = SanctionRows.handlers(PARTIES);
    private static final PartyRef E06 = PartyRef.parse("USCC:91130709MA90000624");
    private static final String LISTINGS = "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,"
            + "basis_doc_date,until,violation_from,violation_to,published_on,attributes\n";
    private static final String ACTS =
            "subject,trigger_code,decision_no,authority,decision_date,effective_date,attributes\n";

    private static Handled read(String sheet, String csv) {
        var handler = HANDLERS.stream()
                .filter(each -> each.sheets().contains(sheet))
                .findFirst()
                .orElseThrow();
        return Handled.by(handler, sheet, csv);
    }

    @Test
    void aListingIsAnActAgainstItsSubject() {
        var read = read(
                "listings",
                LISTINGS
                        + "91130709MA90000624,LAB,崇人社失信〔2026〕2号,崇礼人社局,2026-05-01,限付2号,2026-03-20,2029-05-01,2025-11-01,2026-02-28,2026-05-02,malicious=是");
        var fact = read.only().fact();
        assertThat(fact.kind()).isEqualTo(FactKind.ACT);
        assertThat(fact.ends()).containsExactly(E06);
        assertThat(fact.valid()).isEqualTo(Period.of(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 5, 2)));
        assertThat(fact.values())
                .containsEntry("act", "LISTING")
                .containsEntry("trigger", "LAB")
                .containsEntry("decisionNo", "崇人社失信〔2026〕2号")
                .containsEntry("decidedOn", "2026-05-01")
                .containsEntry("basisDocDate", "2026-03-20")
                .containsEntry("violationTo", "2026-02-28")
                .containsEntry("until", "2029-05-01")
                .containsEntry("malicious", "true");
        assertThat(read.only().needs())
                .containsExactly(new Need.NotDeregistered(
                        E06, LocalDate.of(2026, 5, 1), "SUBJECT_DEREGISTERED", "decision_date"));
    }

    @Test
    void aListingOnAListThatIsSwitchedOffIsKeptAndRemarked() {
        var off = read("listings", LISTINGS + "91130709MA90000624,JUD-X,N1,A,2026-05-01,B1,2026-03-20,,,,,");
        var on = read("listings", LISTINGS + "91130709MA90000624,LAB,N1,A,2026-05-01,B1,2026-03-20,,,,,");

        assertThat(off.notes).containsExactly("LIST_OFF line 2");
        assertThat(off.only().fact().values()).containsEntry("trigger", "JUD-X");
        assertThat(on.notes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        XYZ,N1,A,2026-05-01,B1,2026-03-20,,,,,             | LIST_UNKNOWN list_code
        LAB,N1,A,2026-05-01,,,,,,,                         | NO_BASIS_DOC basis_doc_no
        LAB,N1,A,2026-05-01,B1,2026-05-02,,,,,             | BASIS_LATER basis_doc_date
        LAB,N1,A,2026-05-01,B1,2026-03-20,2026-04-01,,,,   | DATES_REVERSED until
        LAB,N1,A,2026-05-01,B1,,,2026-03-02,2026-03-01,,   | DATES_REVERSED violation_to
        LAB,N1,A,2026-05-01,B1,,,,,,sentence=WHATEVER      | ATTRIBUTE_VALUE attributes
        LAB,N1,A,2026-05-01,B1,,,,,,sentenceServed=soon    | BAD_DAY attributes
        LAB,N1,A,2026-05-01,B1,,,,,,bloodType=A            | FORBIDDEN_FIELD attributes
        LAB,N1,A,2026-05-01,B1,,,,,,paidBeforePublication=true | ATTRIBUTE_OF_ANOTHER_LIST attributes
        """)
    void refusesListingsThatCannotStand(String row, String expected) {
        assertThat(read("listings", LISTINGS + "91130709MA90000624," + row).refused)
                .containsExactly(expected);
    }

    @Test
    void aWatchListNeedsNoDocument() {
        assertThat(read("listings", LISTINGS + "91130709MA90000624,WATCH-EDU,N1,A,2026-05-01,,,,,,,").refused)
                .isEmpty();
    }

    @Test
    void thePublicityTemplateGivesAmountsInYuan() {
        var read = read("penalties", """
                subject_name,subject,decision_no,violation_kind,penalty_kind,licence_taken,fine_ten_thousand_yuan,decision_date,authority,trigger_code,violation_from,violation_to
                北辰乙贸易有限公司,91120113MA900002X9,津市监吊〔2026〕12号,违反登记,吊销营业执照,营业执照,1.25,2026-04-10,北辰区市场监督管理局,BUSINESS_LICENCE_REVOKED,2025-11-01,2025-11-30
                """);
        assertThat(read.only().fact().values())
                .containsEntry("act", "PENALTY")
                .containsEntry("trigger", "BUSINESS_LICENCE_REVOKED")
                .containsEntry("fine", "12500")
                .containsEntry("penaltyKind", "吊销营业执照");
    }

    @Test
    void aPenaltyOnAPersonIsAgainstThePerson() {
        var read = read("penalties", """
                subject,person_doc,decision_no,decision_date,authority,trigger_code
                ,120113190001010011,N1,2026-04-10,A,GUIDE_CERT_REVOKED
                """);
        var person = PARTIES.ref(Document.citizen("120113190001010011"));
        assertThat(read.only().fact().end(0)).isEqualTo(person);
        assertThat(read.only().needs()).containsExactly(new Need.KnownPerson(person, "subject"));
    }

    @Test
    void everyKindOfDocumentHasItsOwnCodes() {
        assertThat(read(
                                "judgments",
                                ACTS + "91130709MA90000624,CONVICTION,N1,C,2026-01-01,2026-01-15,offence=FOOD_SAFETY")
                        .only()
                        .fact()
                        .values())
                .containsEntry("act", "JUDGMENT")
                .containsEntry("effectiveOn", "2026-01-15");
        assertThat(read("orders", ACTS + "91130709MA90000624,CONSUMPTION_ORDER,N1,C,2026-01-01,,")
                        .only()
                        .fact()
                        .value("act"))
                .contains("ORDER");
        assertThat(read("events", ACTS + "91130709MA90000624,CONSUMPTION_ORDER,N1,C,2026-01-01,,").refused)
                .containsExactly("TRIGGER_UNKNOWN trigger_code");
        assertThat(read("findings", ACTS + "91130709MA90000624,PERSONAL_RESPONSIBILITY,N1,C,2026-01-01,,about=N0@C")
                        .only()
                        .fact()
                        .values())
                .containsEntry("act", "FINDING")
                .containsEntry("about", "N0@C");
        assertThat(read("findings", ACTS + "91130709MA90000624,CONVICTION,N1,C,2026-01-01,,").refused)
                .containsExactly("TRIGGER_UNKNOWN trigger_code");
        assertThat(read(
                                "overdue_loans",
                                ACTS
                                        + "91130709MA90000624,LOAN_DEFAULT,N1,C,2026-05-20,2026-05-20,principalFullyOverdue=true")
                        .only()
                        .fact()
                        .value("act"))
                .contains("OVERDUE_LOAN");
    }

    @Test
    void whatLaterDocumentsSayPointsAtTheDecision() {
        assertThat(read("named_persons", "decision_no,authority,person_doc,capacity\nN1,A,120113190001010011,直接负责的主管人员")
                        .only()
                        .fact()
                        .values())
                .containsEntry("capacity", "DIRECT_MANAGER")
                .containsEntry("decisionNo", "N1")
                .doesNotContainKey("subject");
        var named = "decision_no,authority,person_doc,capacity,org_uscc\nN1,A,120113190001010011,法定代表人,";
        assertThat(read("named_persons", named + "91120113MA9000011H")
                        .only()
                        .fact()
                        .values())
                .containsEntry("subject", "USCC:91120113MA9000011H");
        assertThat(read("named_persons", named + "91120113MA90000110").refused).hasSize(1);
        assertThat(read(
                                "ends",
                                "decision_no,authority,kind,from,document,person_doc\nN1,A,解除,2026-10-10,N2,120113190001010011")
                        .only()
                        .fact()
                        .values())
                .containsEntry("end", "RELEASED")
                .containsEntry("from", "2026-10-10");
        var pause = read("suspensions", "decision_no,authority,from,to,reason\nN1,A,2026-09-01,2026-09-09,异议核实")
                .only()
                .fact();
        assertThat(pause.ends()).isEmpty();
        assertThat(pause.valid()).hasToString("[2026-09-01, 2026-09-09)");
    }

    @Test
    void aRejectionNeedsAReason() {
        var header = "decision_no,person_doc,rule_id,decided_on,outcome,officer,reason\n";
        assertThat(read("confirmations", header + "N1,120113190001010011,LAB-01,2026-08-20,REJECTED,甲,").refused)
                .containsExactly("REASON_MISSING reason");
        assertThat(read("confirmations", header + "N1,120113190001010011,LAB-01,2026-08-20,CONFIRMED,甲,")
                        .only()
                        .fact()
                        .values())
                .containsEntry("rule", "LAB-01")
                .containsEntry("outcome", "CONFIRMED");
    }

    @Test
    void aDeterminationNamesTheControllerAndItsLevel() {
        var read = read(
                "determinations",
                "org_uscc,controller_doc,level,from,to,document\n91120113MA900002X9,410481190506060067,l4,2025-03-20,,D1");
        assertThat(read.only().fact().values()).containsEntry("level", "L4").containsEntry("as", "ACTUAL_CONTROLLER");
    }
}
