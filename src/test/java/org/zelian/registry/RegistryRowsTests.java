package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zelian.intake.Claim;
import org.zelian.intake.Handled;
import org.zelian.intake.Identifier;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

class RegistryRowsTests {
    private static final PartyRef PASSPORT = TestParties.PARTIES.person("PASSPORT-DE:E12345678");
    private static final PartyRef P03 = TestParties.person("120113190203030037");

    @Test
    void anEnterpriseLivesFromRegistrationToDeregistration() {
        var read = Handled.by(new EnterpriseRows(TestParties.PARTIES), "enterprises", """
                uscc,name,type,status,reg_date,dereg_date,state_owned,ids
                91130709MA90000624,崇礼己旅游有限公司,公司,注销,2015-01-01,2026-06-01,否,REG15:130709000000001
                """);
        assertThat(read.facts(FactKind.PROFILE))
                .containsExactly("[USCC:91130709MA90000624] {dereg=2026-06-01, name=崇礼己旅游有限公司, region=130709,"
                        + " stateOwned=false, status=DEREGISTERED, type=COMPANY} [2015-01-01, 2026-06-01)");
        assertThat(read.only().identifiers())
                .containsExactly(Identifier.plain(PartyRef.parse("REG15:130709000000001")));
    }

    @Test
    void aWrongCodeIsRefused() {
        var read =
                Handled.by(new EnterpriseRows(TestParties.PARTIES), "enterprises", "uscc,name\n91310115MA1G4L1WXK,某公司");
        assertThat(read.refused).containsExactly("USCC_CHECK_DIGIT uscc");
    }

    @Test
    void anOfficersMergeIsKnownFromTheDayOfTheDecision() {
        var read = Handled.by(new IdentityRows(TestParties.PARTIES), "identity", """
                doc_a,doc_b,kind,decided_on,officer,reason
                PASSPORT-DE:E12345678,120113190203030037,MERGE,2026-09-01,审核员甲,出入境记录
                120113190203030037,PASSPORT-DE:E12345678,SPLIT,2026-10-01,审核员乙,复核
                """);
        var merge = (Claim.Assertion) read.claims.getFirst();
        assertThat(merge.fact().ends()).containsExactlyInAnyOrder(PASSPORT, P03).isSorted();
        assertThat(merge.knownFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(read.claims.getLast())
                .isEqualTo(new Claim.Retraction(
                        FactKind.SAME_AS,
                        merge.fact().end(0),
                        merge.fact().end(1),
                        new Claim.Closing(Claim.Reason.SPLIT, LocalDate.of(2026, 10, 1), "复核")));
    }

    @Test
    void aNomineeHoldsForAnOwner() {
        var read = Handled.by(new ArrangementRows(TestParties.PARTIES), "arrangements", """
                kind,from_party,to_party,over_org,from,to,document
                代持,451031190405050057,410481190506060067,91120113MA900002X9,2025-03-20,,(2025)津0113民初101号
                """);
        assertThat(read.only().fact().values())
                .containsEntry("arrangement", "NOMINEE")
                .containsEntry("parts", "HOLDER,OWNER,OVER");
        assertThat(read.only().fact().ends()).hasSize(3);
    }

    @Test
    void aLeadIsNamedOrMarked() {
        var header = "group,member,lead,scope,from,to\n";
        var concert = new ConcertRows(TestParties.PARTIES);
        assertThat(Handled.by(concert, "groups", header + "G1,120113190001010011,91120113MA9000118W,,2020-01-01,")
                        .only()
                        .fact()
                        .value("parts"))
                .contains("MEMBER,LEAD");
        assertThat(Handled.by(concert, "groups", header + "G1,120113190001010011,true,,2020-01-01,")
                        .only()
                        .fact()
                        .value("parts"))
                .contains("LEAD");
        assertThat(Handled.by(concert, "groups", header + "G1,120113190001010011,,91120113MA9000011H,2020-01-01,")
                        .only()
                        .fact()
                        .value("parts"))
                .contains("MEMBER,OVER");
    }

    @Test
    void parentsUnitsAndLicencesAreLinks() {
        var links = new LinkRows(TestParties.PARTIES);
        assertThat(Handled.by(
                                links,
                                "branches",
                                "branch_uscc,parent_uscc,from,to\n91120113MA9000126P,91120113MA9000011H,,")
                        .facts(FactKind.BRANCH_OF))
                .containsExactly("[USCC:91120113MA9000126P, USCC:91120113MA9000011H] {} [.., ..)");
        assertThat(Handled.by(
                                links,
                                "superior_units",
                                "org_uscc,unit_uscc,as,from,to\n91410481MA9000054X,11410481MA9000142L,审计局,,")
                        .only()
                        .fact()
                        .value("as"))
                .contains("AUDITOR");
        assertThat(Handled.by(
                                links,
                                "licences",
                                "org_uscc,kind,number,from,to\n91120113MA9000126P,食品经营许可证,JY1,2023-01-01,")
                        .only()
                        .fact()
                        .value("licence"))
                .contains("食品经营许可证");
    }
}
