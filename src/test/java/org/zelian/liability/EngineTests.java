package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;
import static org.zelian.liability.Cases.person;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Whom the rows reach, and from when until when. */
class EngineTests {
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private final Engine engine = new Engine(BOOK);

    @Test
    void theRepresentativeAtTheViolationIsProposedAndTheOneOfTheDayIsNot() {
        var found = engine.trace(swapped().file());
        assertThat(line(found, "P01", "LAB-01", "2026-08-20")).isEqualTo("PROPOSED 2026-08-20 2029-08-20");
        assertThat(line(found, "P02", "LAB-01", "2026-08-20")).isEmpty();
        assertThat(line(found, "P03", "LAB-01", "2026-08-20")).isEqualTo("EFFECTIVE 2026-08-20 2029-08-20");
        assertThat(found.blocked()).isEmpty();
    }

    @Test
    void anOfficeMayChooseTheRepresentativeOfTheDecisionDay() {
        var policy = new Policy(Map.of("roleTime.LAB-01", "AT_DECISION"), Set.of());
        var found =
                new Engine(new Rulebook(BOOK.rules(), policy)).trace(swapped().file());
        assertThat(line(found, "P01", "LAB-01", "2026-08-20")).isEmpty();
        assertThat(line(found, "P02", "LAB-01", "2026-08-20")).isEqualTo("PROPOSED 2026-08-20 2029-08-20");
    }

    @Test
    void aConfirmedProposalIsInForceFromTheDayOfTheConfirmation() {
        var found = engine.trace(swapped()
                .confirms("L1", "P01", "LAB-01", "2026-08-25", "CONFIRMED")
                .file());
        assertThat(line(found, "P01", "LAB-01", "2026-08-24")).startsWith("PROPOSED");
        assertThat(line(found, "P01", "LAB-01", "2026-08-25")).isEqualTo("EFFECTIVE 2026-08-25 2029-08-20");
        assertThat(line(found, "P01", "LAB-01", "2029-08-21")).startsWith("EXPIRED");
    }

    @Test
    void whoIsNamedInADecisionWithSeveralSubjectsIsReviewedUntilItIsSaidForWhich() {
        var open = swapped().alsoAgainst("E09", "LISTING", "LAB", "L1");
        assertThat(line(engine.trace(open.file()), "P03", "LAB-01", "2026-08-20"))
                .startsWith("UNDER_REVIEW");
        var reached = engine.trace(open.file()).supports().stream()
                .filter(s -> s.person().equals(person("P03")))
                .findFirst()
                .orElseThrow();
        assertThat(reached.on(day("2026-08-20")).orElseThrow().reason().code()).isEqualTo("NAMED_FOR_WHICH_SUBJECT");
        assertThat(reached.cited()).anyMatch(e -> e.fact().end(0).equals(Cases.organisation("E09")));

        var said = open.namesFor("E03", "L1", "P03", "DIRECT_MANAGER");
        assertThat(line(engine.trace(said.file()), "P03", "LAB-01", "2026-08-20"))
                .isEqualTo("EFFECTIVE 2026-08-20 2029-08-20");
    }

    /** Whoever verifies the certificate has what it cites and nothing else. */
    @Test
    void whoIsNamedWithoutHisPostIsReachedByTheOfficeThatTellsItAndTheOfficeIsCited() {
        var file = new Cases("E03")
                .is("COMPANY", "region", "120113")
                .serves("P01", "PRINCIPAL", "2020-01-01", null)
                .act("LISTING", "LAB", "L1", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31")
                .names("L1", "P01", "")
                .file();
        var found = engine.trace(file).supports().stream()
                .filter(s -> s.person().equals(person("P01")) && s.rule().id().equals("LAB-01"))
                .findFirst()
                .orElseThrow();
        assertThat(found.named()).isTrue();
        assertThat(found.capacity()).isEqualTo(Role.PRINCIPAL);
        assertThat(found.cited()).anyMatch(e -> e.fact().kind() == FactKind.SERVES);
        assertThat(engine.trace(new CaseFile(file.subject(), found.cited())).supports())
                .extracting(Support::id)
                .contains(found.id());
    }

    @Test
    void aNamingForAnotherSubjectReachesNobodyHere() {
        var found = engine.trace(swapped()
                .alsoAgainst("E09", "LISTING", "LAB", "L1")
                .namesFor("E09", "L1", "P04", "DIRECT_MANAGER")
                .file());
        assertThat(found.supports()).noneMatch(s -> s.person().equals(person("P04")));
    }

    @Test
    void whoHoldsTheOfficeIsReachedByItThoughTheNamingIsUnclear() {
        var found = engine.trace(swapped()
                .names("L1", "P01", "LEGAL_REPRESENTATIVE")
                .alsoAgainst("E09", "LISTING", "LAB", "L1")
                .file());
        assertThat(found.supports().stream()
                        .filter(s -> s.person().equals(person("P01"))
                                && s.rule().id().equals("LAB-01"))
                        .map(s -> s.on(day("2026-08-20")).orElseThrow().state()))
                .containsExactlyInAnyOrder(State.PROPOSED, State.UNDER_REVIEW);
    }

    @Test
    void aRevokedDecisionEndsEverythingItSupported() {
        var found =
                engine.trace(swapped().ends("L1", "REVOKED", "2026-10-01", null).file());
        assertThat(line(found, "P03", "LAB-01", "2026-09-30")).startsWith("EFFECTIVE");
        assertThat(line(found, "P03", "LAB-01", "2026-10-01")).startsWith("REVOKED_BY_CORRECTION");
    }

    @Test
    void anOrderOnTheUnitBindsWhoeverTakesOfficeAndKeepsTheFormerOneUntilReleased() {
        var found = engine.trace(new Cases("E02")
                .is("COMPANY")
                .serves("P01", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-09-01")
                .serves("P02", "LEGAL_REPRESENTATIVE", "2026-09-01", null)
                .determines("P04", "L4", "2026-01-01")
                .act("ORDER", "CONSUMPTION_ORDER", "X1", "2026-04-01")
                .ends("X1", "RELEASED", "2026-10-10", "P01")
                .ends("X1", "PERFORMED", "2026-11-02", null)
                .file());
        assertThat(line(found, "P01", "JUD-02", "2026-04-02")).startsWith("EFFECTIVE 2026-04-01");
        assertThat(line(found, "P04", "JUD-02", "2026-04-02")).startsWith("EFFECTIVE");
        assertThat(line(found, "P02", "JUD-02", "2026-08-31")).isEmpty();
        assertThat(line(found, "P02", "JUD-02", "2026-09-02")).startsWith("EFFECTIVE 2026-09-01");
        assertThat(line(found, "P01", "JUD-02", "2026-09-02")).startsWith("EFFECTIVE");
        assertThat(line(found, "P01", "JUD-02", "2026-10-10")).startsWith("LIFTED");
        assertThat(line(found, "P02", "JUD-02", "2026-11-02")).startsWith("LIFTED");
    }

    @Test
    void twoSectorsInForceAtOnceEscalateAndASuspensionTakesItBack() {
        var found = engine.trace(new Cases("E02")
                .is("COMPANY", "region", "451031")
                .act("LISTING", "LAB", "L1", "2026-02-01")
                .act("LISTING", "TAX", "L2", "2026-07-01", "publishedOn", "2026-07-01")
                .act("LISTING", "WATCH-SAM", "L3", "2026-03-01")
                .suspended("L2", "2026-09-01", "2026-09-09")
                .file());
        assertThat(entity(found, "LOC-02", "2026-06-30")).isEmpty();
        assertThat(entity(found, "LOC-02", "2026-07-01")).startsWith("PROPOSED");
        assertThat(entity(found, "LOC-02", "2026-09-01")).doesNotContain("PROPOSED");
        assertThat(entity(found, "LOC-02", "2026-09-09")).contains("PROPOSED");
    }

    @Test
    void anObjectionOfOnePersonPausesHimAlone() {
        var found = engine.trace(swapped()
                .names("L1", "P04", "DIRECT_STAFF")
                .add(
                        org.zelian.kernel.FactKind.SUSPENDS,
                        java.util.List.of(person("P03")),
                        Map.of("decisionNo", "L1", "authority", "某局"),
                        new org.zelian.kernel.Period(day("2026-09-01"), day("2026-09-09")))
                .file());
        assertThat(line(found, "P03", "LAB-01", "2026-09-01")).startsWith("SUSPENDED");
        assertThat(line(found, "P03", "LAB-01", "2026-09-09")).startsWith("EFFECTIVE");
        assertThat(line(found, "P04", "LAB-01", "2026-09-01")).startsWith("EFFECTIVE");
    }

    @Test
    void aLoanIsReachedTheDayAfterSixWholeMonths() {
        var found = engine.trace(new Cases("E04")
                .is("COMPANY", "region", "451031")
                .act(
                        "OVERDUE_LOAN",
                        "LOAN_DEFAULT",
                        "D1",
                        "2026-06-01",
                        "effectiveOn",
                        "2026-05-20",
                        "principalFullyOverdue",
                        "true",
                        "confirmed",
                        "true")
                .file());
        assertThat(entity(found, "LOC-01", "2026-11-19")).isEmpty();
        assertThat(entity(found, "LOC-01", "2026-11-20")).startsWith("ADVISORY");
    }

    @Test
    void aLicenceRevokedWithoutPersonalFindingStaysUnderReviewAndEndsOnTheLastDayOfFebruary() {
        var cases = new Cases("E07")
                .is("COMPANY")
                .serves("P02", "LEGAL_REPRESENTATIVE", "2020-01-01", null)
                .act(
                        "PENALTY",
                        "BUSINESS_LICENCE_REVOKED",
                        "C1",
                        "2024-02-29",
                        "violationFrom",
                        "2023-11-01",
                        "violationTo",
                        "2023-12-01");
        var without = engine.trace(cases.file());
        assertThat(line(without, "P02", "REG-01", "2024-03-01")).startsWith("UNDER_REVIEW");
        var with = engine.trace(cases.act("FINDING", "PERSONAL_RESPONSIBILITY", "F1", "2024-03-01", "about", "C1")
                .names("F1", "P02", "LEGAL_REPRESENTATIVE")
                .confirms("C1", "P02", "REG-01", "2024-03-01", "CONFIRMED")
                .file());
        assertThat(line(with, "P02", "REG-01", "2027-02-28")).isEqualTo("EFFECTIVE 2024-03-01 2027-02-28");
        assertThat(line(with, "P02", "REG-01", "2027-03-01")).startsWith("EXPIRED");
    }

    @Test
    void whoControlsOnTheDecisionDayIsBlockedWhereNoRowNamesControllers() {
        var found = engine.trace(new Cases("E04")
                .is("COMPANY")
                .serves("P05", "LEGAL_REPRESENTATIVE", "2020-01-01", null)
                .determines("P04", "L4", "2025-01-01")
                .act(
                        "PENALTY",
                        "FOOD_LICENCE_REVOKED",
                        "C1",
                        "2026-03-20",
                        "violationFrom",
                        "2026-01-01",
                        "violationTo",
                        "2026-02-01")
                .file());
        assertThat(line(found, "P05", "FOD-01", "2026-03-20")).startsWith("PROPOSED");
        assertThat(found.blocked()).extracting(Blocked::person).containsExactly(person("P04"));
    }

    @Test
    void everyCertificateIsMadeAgainFromItsOwnFactsAlone() {
        var file = swapped()
                .confirms("L1", "P01", "LAB-01", "2026-08-25", "CONFIRMED")
                .file();
        for (var support : engine.trace(file).supports()) {
            var again = engine.trace(new CaseFile(file.subject(), support.cited())).supports().stream()
                    .filter(s -> s.id().equals(support.id()))
                    .findFirst();
            assertThat(again).isPresent();
            assertThat(Certificate.of(again.get(), BOOK)).isEqualTo(Certificate.of(support, BOOK));
        }
    }

    @Test
    void jointMeasuresRestWhileAnObjectionIsVerifiedAlsoWhereACourtFoundWhoIsResponsible() {
        var found = engine.trace(new Cases("E06")
                .is("COMPANY", "region", "130709")
                .act(
                        "LISTING",
                        "TAX",
                        "T1",
                        "2026-03-10",
                        "publishedOn",
                        "2026-03-10",
                        "violationFrom",
                        "2024-01-01",
                        "violationTo",
                        "2024-12-31",
                        "courtFoundActualResponsible",
                        "true")
                .names("T1", "P06", "ACTUAL_RESPONSIBLE")
                .suspended("T1", "2026-04-01", "2026-04-10")
                .file());
        assertThat(line(found, "P06", "TAX-01b", "2026-04-01")).startsWith("SUSPENDED");
        assertThat(entity(found, "TAX-01c", "2026-04-09")).startsWith("SUSPENDED");
        assertThat(entity(found, "TAX-01c", "2026-04-10")).startsWith("EFFECTIVE");
    }

    @Test
    void theMeasuresOfRecognisedArrearsRestWhileAnObjectionIsVerified() {
        var found = engine.trace(new Cases("E05")
                .is("COMPANY", "region", "410481")
                .act(
                        "ARREARS",
                        "SME_ARREARS",
                        "S1",
                        "2026-07-01",
                        "contains",
                        "A04",
                        "recognisedDishonest",
                        "true",
                        "severity",
                        "SERIOUS")
                .suspended("S1", "2026-08-01", "2026-08-05")
                .file());
        assertThat(entity(found, "LAB-02b", "2026-07-31")).startsWith("EFFECTIVE");
        assertThat(entity(found, "LAB-02b", "2026-08-01")).startsWith("SUSPENDED");
        assertThat(entity(found, "LAB-02b", "2026-08-05")).startsWith("EFFECTIVE");
    }

    @Test
    void aBanByStatuteRestsOnlyIfAReviewOrACourtStaysTheDecision() {
        var revoked = new Cases("E01")
                .is("COMPANY", "region", "120113")
                .act(
                        "PENALTY",
                        "FOOD_LICENCE_REVOKED",
                        "F1",
                        "2026-01-15",
                        "violationFrom",
                        "2025-10-01",
                        "violationTo",
                        "2025-11-15")
                .names("F1", "P03", "DIRECT_STAFF")
                .suspended("F1", "2026-02-01", "2026-02-10");
        assertThat(line(engine.trace(revoked.file()), "P03", "FOD-01", "2026-02-01"))
                .startsWith("EFFECTIVE");
        var stayed = revoked.add(
                org.zelian.kernel.FactKind.SUSPENDS,
                java.util.List.of(),
                Map.of("decisionNo", "F1", "authority", "某局", "reason", "行政复议期间停止执行"),
                new org.zelian.kernel.Period(day("2026-03-01"), day("2026-04-01")));
        var found = engine.trace(stayed.file());
        assertThat(line(found, "P03", "FOD-01", "2026-03-31")).startsWith("SUSPENDED");
        assertThat(line(found, "P03", "FOD-01", "2026-04-01")).isEqualTo("EFFECTIVE 2026-01-15 2031-01-15");
        assertThat(found.supports().stream()
                        .filter(s -> s.person().equals(person("P03")))
                        .findFirst()
                        .orElseThrow()
                        .on(day("2026-03-01"))
                        .orElseThrow()
                        .reason()
                        .line())
                .startsWith("STAYED 行政复议期间停止执行");
    }

    @Test
    void aRepairThatWasTakenBackLiftsOnlyUntilThen() {
        var found = engine.trace(swapped()
                .add(
                        org.zelian.kernel.FactKind.ENDS,
                        java.util.List.of(),
                        Map.of("decisionNo", "L1", "authority", "某局", "end", "REPAIRED", "from", "2027-09-01"),
                        new org.zelian.kernel.Period(day("2027-09-01"), day("2027-12-01")))
                .file());
        assertThat(line(found, "P03", "LAB-01", "2027-08-31")).startsWith("EFFECTIVE");
        assertThat(line(found, "P03", "LAB-01", "2027-09-01")).startsWith("LIFTED_BY_REPAIR");
        assertThat(line(found, "P03", "LAB-01", "2027-12-01")).isEqualTo("EFFECTIVE 2026-08-20 2029-08-20");
        assertThat(line(found, "P03", "LAB-01", "2029-08-21")).startsWith("EXPIRED");
    }

    @Test
    void aListingThatItsAuthorityKeepsBindsTheEnterpriseFurtherAndNobodyElse() {
        var kept = new Cases("E03")
                .is("COMPANY", "region", "120113")
                .act("LISTING", "LAB", "L1", "2023-11-20", "until", "2027-11-20", "keptBy", "续1")
                .names("L1", "P03", "DIRECT_MANAGER");
        var found = engine.trace(kept.file());
        assertThat(entity(found, "LAB-01", "2026-11-21")).isEqualTo("EFFECTIVE 2023-11-20 2027-11-20");
        assertThat(entity(found, "LAB-01", "2027-11-21")).startsWith("EXPIRED");
        assertThat(line(found, "P03", "LAB-01", "2026-11-21")).isEqualTo("EXPIRED 2023-11-20 2026-11-20");
        assertThat(found.supports().stream()
                        .filter(Support::entity)
                        .findFirst()
                        .orElseThrow()
                        .on(day("2026-11-21"))
                        .orElseThrow()
                        .reason()
                        .line())
                .contains("KEPT", "续1");
    }

    @Test
    void aLaterDayInTheDocumentAloneDoesNotKeepAListing() {
        var longer = new Cases("E03")
                .is("COMPANY", "region", "120113")
                .act("LISTING", "LAB", "L1", "2023-11-20", "until", "2027-11-20");
        assertThat(entity(engine.trace(longer.file()), "LAB-01", "2026-11-21")).startsWith("EXPIRED");
        var act = longer.file().acts().getFirst();
        assertThat(new ListingDays(BOOK).lastDay(act)).contains(day("2026-11-20"));
    }

    @Test
    void anObjectionDoesNotTakeACourtsEntryOutOfForce() {
        var listed = new Cases("E02")
                .is("COMPANY", "region", "120113")
                .act("LISTING", "JUD", "J1", "2026-04-01", "ground", "EVASION", "until", "2028-04-01")
                .suspended("J1", "2026-05-01", "2026-05-10");
        var found = engine.trace(listed.file());
        assertThat(entity(found, "JUD-01b", "2026-05-01")).startsWith("EFFECTIVE");
        assertThat(new ListingDays(BOOK).sectorsOn(listed.file(), day("2026-05-01")))
                .containsExactly("court");
    }

    private static Cases swapped() {
        return new Cases("E03")
                .is("COMPANY", "region", "120113")
                .serves("P01", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-08-19")
                .serves("P02", "LEGAL_REPRESENTATIVE", "2026-08-19", null)
                .act("LISTING", "LAB", "L1", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31")
                .names("L1", "P03", "DIRECT_MANAGER");
    }

    private static String line(Findings found, String person, String rule, String on) {
        return found.supports().stream()
                .filter(s -> s.person().equals(person(person)) && s.rule().id().equals(rule))
                .map(s -> text(s, day(on)))
                .findFirst()
                .orElse("");
    }

    private static String entity(Findings found, String rule, String on) {
        return found.supports().stream()
                .filter(s -> s.entity() && s.rule().id().equals(rule))
                .map(s -> text(s, day(on)))
                .reduce("", String::concat);
    }

    private static String text(Support support, LocalDate day) {
        return support.on(day)
                .map(now -> now.state() + " " + support.effect().from() + " "
                        + support.effect().until())
                .orElse("")
                .strip();
    }
}
