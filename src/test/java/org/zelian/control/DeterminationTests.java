package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.control.Answer.Kind.ACTUAL;
import static org.zelian.control.Answer.Kind.BENEFICIAL_OWNER;
import static org.zelian.control.Answer.Kind.CONTROLLING_SHAREHOLDER;
import static org.zelian.control.Answer.Kind.LARGEST_PERSON;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;

class DeterminationTests {
    private static final String CHAIN = "P4 60 H10; H10 51 H11; H11 70 E4; P21 40 H10; P22 49 H11; P23 30 E4";

    @Test
    void aChainOfMoreThanHalfLeadsToItsTopAndShowsEveryLink() {
        var answer = actual(Holders.of(CHAIN).above("E4"));
        assertThat(who(answer)).isEqualTo("P4");
        assertThat(answer.level()).isEqualTo(Level.L1);
        assertThat(answer.chain().stream().map(DeterminationTests::shown))
                .containsExactly("P4 60000000 H10", "H10 51000000 H11", "H11 70000000 E4");
        assertThat(percent(answer.votes())).isEqualTo("70");
        assertThat(percent(answer.economic())).isEqualTo("21.42");
        assertThat(answer.justification().necessary()).hasSize(3);
        assertThat(answer.flags()).isEmpty();
    }

    @Test
    void theBeneficialOwnerByControlIsNotOneByCapital() {
        var owners = Holders.of(CHAIN).above("E4").of(BENEFICIAL_OWNER).stream()
                .filter(a -> who(a).equals("P4"))
                .map(Answer::convention);
        assertThat(owners)
                .containsExactlyInAnyOrder(Convention.BENEFICIAL_OWNER_VOTES, Convention.BENEFICIAL_OWNER_CONTROL);
    }

    @Test
    void exactlyHalfIsNotMoreThanHalf() {
        var determined = Holders.of("P4 60 H10; P5 40 H10; H10 50 H11; P6 25 H11; P7 25 H11; H11 70 E4; P8 30 E4")
                .above("E4");
        var answer = actual(determined);
        assertThat(who(answer)).isEqualTo("H11");
        assertThat(answer.natural()).isFalse();
        assertThat(answer.flags()).containsOnly(Flag.NO_MAJORITY);
    }

    @Test
    void aHundredMillionthAboveHalfIs() {
        assertThat(who(actual(Holders.of("P1 50.000001 E1; P2 49.999999 E1").above("E1"))))
                .isEqualTo("P1");
    }

    @Test
    void twoHalvesAreADeadlock() {
        var answer = actual(Holders.of("P1 50 E1; P2 30 E1; P2 20 E1").above("E1"));
        assertThat(answer.parties()).isEmpty();
        assertThat(answer.flags()).containsExactly(Flag.DEADLOCK);
    }

    @Test
    void theLeadOfAConcertIsTheControllerAndTheMemberIsNot() {
        var holders = Holders.of("P4 60 H10; P5 40 H10; H10 49 H11; P3 3 H11; P6 48 H11; H11 70 E4; P8 30 E4")
                .arranged("CONCERT", "P3", "H10", "H11");
        var answer = actual(holders.above("E4"));
        assertThat(who(answer)).isEqualTo("P4");
        assertThat(answer.flags()).containsExactly(Flag.CONCERT);
        assertThat(answer.chain().stream().map(DeterminationTests::shown)).contains("P3 0 H11", "P3 3000000 H11");
    }

    @Test
    void withoutALeadTheGroupControlsJointly() {
        var answer = actual(Holders.of("P2 30 E8; P3 30 E8; P4 40 E8")
                .member("G", "P2", null)
                .member("G", "P3", null)
                .above("E8"));
        assertThat(answer.parties()).containsExactly(Holders.ref("P2"), Holders.ref("P3"));
        assertThat(answer.joint()).isTrue();
        assertThat(answer.flags()).containsExactly(Flag.CONCERT);
    }

    @Test
    void theGroupOfAConcertControlsThroughWhatItsMembersControl() {
        // CEUR-WS 3020, paper 9: neither P2 nor P3 controls C8 alone, together they have 60 percent.
        var holders = Holders.of("P1 80 C4; P2 100 C5; P2 100 C6; C5 30 C7; C6 30 C7; P2 30 C8; P3 30 C8; P9 40 C8;"
                + " P9 20 C4; P9 40 C7");
        assertThat(who(actual(holders.above("C4")))).isEqualTo("P1");
        assertThat(who(actual(holders.above("C7")))).isEqualTo("P2");
        assertThat(actual(holders.above("C8")).parties()).isEmpty();
        holders.member("G", "P2", "C8").member("G", "P3", "C8");
        assertThat(actual(holders.above("C8")).parties()).containsExactly(Holders.ref("P2"), Holders.ref("P3"));
    }

    @Test
    void aLoopWithNobodyAboveIsUnresolvedAndTheLargestPersonIsACandidateOnly() {
        var holders = Holders.of("E2 55 E1; P1 45 E1; E1 60 E2; P2 40 E2");
        var determined = holders.above("E1");
        var answer = actual(determined);
        assertThat(answer.parties()).containsExactly(Holders.ref("E1"), Holders.ref("E2"));
        assertThat(answer.flags()).contains(Flag.MUTUAL_GROUP, Flag.CIRCULAR, Flag.UNRESOLVED);
        var largest = determined.of(LARGEST_PERSON).getFirst();
        assertThat(who(largest)).isEqualTo("P1");
        assertThat(percent(largest.economic())).startsWith("67.16");
        assertThat(who(holders.above("E2").of(LARGEST_PERSON).getFirst())).isEqualTo("P2");
    }

    @Test
    void aClosedLoopWithoutAnyPersonIsUnresolvedAndNoError() {
        var determined = Holders.of("E1 100 E2; E2 100 E1").above("E1");
        assertThat(actual(determined).flags()).contains(Flag.UNRESOLVED, Flag.CIRCULAR, Flag.MUTUAL_GROUP);
        assertThat(determined.of(LARGEST_PERSON)).isEmpty();
    }

    @Test
    void ultimateSharesGoRoundALoopUntilNothingIsLeft() {
        var determined = Holders.of("A 50 C; B 50 C; C 50 A; P 50 A").above("C");
        assertThat(percent(determined.of(LARGEST_PERSON).getFirst().economic())).isEqualTo("33.333333");
    }

    @Test
    void votesBehindANomineeAreTheOwners() {
        var answer = actual(
                Holders.of("P5 100 E2").arranged("NOMINEE", "P5", "P6", "E2").above("E2"));
        assertThat(who(answer)).isEqualTo("P6");
        assertThat(answer.flags()).containsExactly(Flag.NOMINEE);
        assertThat(percent(answer.economic())).isEqualTo("100");
    }

    @Test
    void aProxyMovesVotesNotCapitalAndMayMoveAPart() {
        var holders = Holders.of("P1 60 E1; P2 40 E1");
        var part = holders.arranged("PROXY", "P1", "P2", "E1", "scope", "11%").above("E1");
        assertThat(who(actual(part))).isEqualTo("P2");
        assertThat(percent(actual(part).economic())).isEqualTo("40");
        assertThat(percent(actual(part).votes())).isEqualTo("51");
    }

    @Test
    void votesAndCapitalAreKeptApart() {
        var answer = actual(new Holders()
                .stake("P1", "10", "E1", "voting", "51000000")
                .stake("P2", "90", "E1", "voting", "49000000")
                .above("E1"));
        assertThat(who(answer)).isEqualTo("P1");
        assertThat(percent(answer.economic())).isEqualTo("10");
    }

    @Test
    void theExecutivePartnerControlsAPartnershipAtAnyShare() {
        var holders = Holders.of("P1 1 L1; P2 99 L1; L1 60 E1; P3 40 E1")
                .is("L1", "type", "PARTNERSHIP")
                .serves("P1", "EXECUTIVE_PARTNER", "L1");
        assertThat(who(actual(holders.above("E1")))).isEqualTo("P1");
    }

    @Test
    void capitalInAPartnershipNeverDecides() {
        var answer = actual(
                Holders.of("P2 99 L1; P1 1 L1").is("L1", "type", "PARTNERSHIP").above("L1"));
        assertThat(answer.parties()).isEmpty();
        assertThat(answer.flags()).contains(Flag.INCOMPLETE);
    }

    @Test
    void theStateEndsTheChainAtTheOwnerAgency() {
        var holders = Holders.of("H1 100 E1; P1 100 H1").overseen("H1", "A1");
        var answer = actual(holders.above("E1"));
        assertThat(who(answer)).isEqualTo("A1");
        assertThat(answer.flags()).containsExactly(Flag.STATE);
    }

    @Test
    void aStateHolderIsTheEnd() {
        var answer =
                actual(new Holders().stake("A1", "100", "E5", "kind", "STATE").above("E5"));
        assertThat(who(answer)).isEqualTo("A1");
        assertThat(answer.natural()).isFalse();
        assertThat(answer.flags()).containsExactly(Flag.STATE);
    }

    @Test
    void noPersonControlsWhatTheStateOwns() {
        var answer = actual(
                Holders.of("P1 80 E1; P2 20 E1").is("E1", "stateOwned", "true").above("E1"));
        assertThat(answer.parties()).isEmpty();
        assertThat(answer.flags()).contains(Flag.STATE);
    }

    @Test
    void aGapEndsTheChainAndShowsHowMuchIsKnown() {
        var determined = Holders.of("P1 30 E1").above("E1");
        assertThat(actual(determined).flags()).containsExactly(Flag.INCOMPLETE);
        assertThat(determined.completeness().percent()).isEqualTo("30");
    }

    @Test
    void aForeignHolderWithoutHoldersIsUnknown() {
        var answer = actual(Holders.of("F1 100 E1").is("F1", "country", "KY").above("E1"));
        assertThat(who(answer)).isEqualTo("F1");
        assertThat(answer.flags()).containsExactly(Flag.FOREIGN_UNKNOWN);
    }

    @Test
    void sumsWithinTheDeclaredPrecisionAreTheWhole() {
        var thirds = Holders.of("P1 33.33 E1; P2 33.33 E1; P3 33.33 E1").above("E1");
        assertThat(actual(thirds).flags()).doesNotContain(Flag.INCOMPLETE, Flag.DIRTY);
    }

    @Test
    void aLittleMoreThanTheWholeDecidesAndIsMarked() {
        var answer = actual(Holders.of("P1 60 E1; P2 40.08 E1").above("E1"));
        assertThat(who(answer)).isEqualTo("P1");
        assertThat(answer.flags()).containsExactly(Flag.DIRTY);
    }

    @Test
    void aSumThatIsWrongDecidesNothing() {
        var determined = Holders.of("P1 60 E1; P2 41 E1").above("E1");
        assertThat(actual(determined).parties()).isEmpty();
        assertThat(actual(determined).flags()).containsExactly(Flag.WRONG_SUM);
        assertThat(determined.of(CONTROLLING_SHAREHOLDER)).isEmpty();
    }

    @Test
    void contributionsAreExactFractions() {
        var answer =
                actual(Holders.of("P1 500001/1000001 E1; P2 500000/1000001 E1").above("E1"));
        assertThat(who(answer)).isEqualTo("P1");
        var none = actual(
                Holders.of("P1 1000001/2000002 E1; P2 1000001/2000002 E1").above("E1"));
        assertThat(none.flags()).containsExactly(Flag.DEADLOCK);
    }

    @Test
    void bandsGiveCertainAndPossibleControllers() {
        var possible = actual(Holders.of("P1 45-55 E1; P2 40-50 E1").above("E1"), 1);
        assertThat(who(possible)).isEqualTo("P1");
        assertThat(possible.flags()).contains(Flag.POSSIBLE, Flag.BANDED);
        var certain = actual(Holders.of("P1 51-55 E1; P2 40-49 E1").above("E1"));
        assertThat(who(certain)).isEqualTo("P1");
        assertThat(certain.flags()).containsExactly(Flag.BANDED);
    }

    @Test
    void mergedPersonsAreOneHolder() {
        assertThat(who(actual(Holders.of("P1 30 E1; P2 30 E1; P3 40 E1")
                        .same("P2", "P1")
                        .above("E1"))))
                .isEqualTo("P1");
    }

    @Test
    void theVotesOfAHolderThatIsGoneCountForNobody() {
        var answer = actual(Holders.of("P1 100 H1; H1 60 E1; P2 40 E1")
                .is("H1", "status", "DEREGISTERED")
                .above("E1"));
        assertThat(answer.parties()).isEmpty();
        assertThat(answer.flags()).contains(Flag.DEREGISTERED_HOLDER);
    }

    @Test
    void whatACourtFoundInBetweenStandsInsteadOfTheHolders() {
        var holders = Holders.of("P1 100 H1; H1 60 E1; P2 40 E1").determines("H1", "P9", "L4");
        assertThat(who(actual(holders.above("E1")))).isEqualTo("P9");
    }

    @Test
    void whatIsOnRecordStandsBesideWhatIsComputed() {
        var answers = Holders.of("P1 60 E1; P2 40 E1")
                .determines("E1", "P9", "L4")
                .above("E1")
                .of(ACTUAL);
        assertThat(answers.stream().map(DeterminationTests::who)).containsExactly("P9", "P1");
        assertThat(answers.stream().map(Answer::level)).containsExactly(Level.L4, Level.L1);
        assertThat(answers.getFirst().convention()).isEqualTo(Convention.RECORDED);
    }

    @Test
    void halfMadeAControllingShareholderUntilTheCompanyLawOf2023() {
        var facts = Holders.of("P1 50 E1; P2 50 E1").facts();
        var before = Determination.of(facts, Holders.ref("E1"), LocalDate.of(2024, 6, 30), ControlPolicy.standard());
        assertThat(before.of(CONTROLLING_SHAREHOLDER)).hasSize(2);
        var since = Determination.of(facts, Holders.ref("E1"), LocalDate.of(2024, 7, 1), ControlPolicy.standard());
        assertThat(since.of(CONTROLLING_SHAREHOLDER)).isEmpty();
    }

    @Test
    void withoutTheStakeThatDecidesSomebodyElseOrNobodyControls() {
        var holders = Holders.of("P1 30 E1; P1 100 H1; H1 30 E1; P2 40 E1");
        var needed = actual(holders.above("E1")).justification();
        assertThat(needed.smallest()).hasSize(3).isEqualTo(needed.necessary());
        var without = Determination.without(
                Set.of(needed.smallest().getFirst()),
                holders.facts(),
                Holders.ref("E1"),
                Holders.DAY,
                ControlPolicy.standard());
        assertThat(without.of(ACTUAL).getFirst().parties()).isEmpty();
    }

    @Test
    void everyReasonIsListedTheSmallestFirst() {
        var reasons =
                actual(Holders.of("P1 51 E1; P1 100 H1; H1 49 E1").above("E1")).justification();
        assertThat(reasons.smallest()).hasSize(1);
        assertThat(reasons.whole()).isTrue();
    }

    @Test
    void anAgreementControlsWithoutAnyStake() {
        var answer = actual(
                Holders.of("P1 60 E1; P2 40 E1; P3 100 W1")
                        .arranged("AGREEMENT", "E1", "W1", null)
                        .above("E1"),
                1);
        assertThat(who(answer)).isEqualTo("P3");
        assertThat(answer.flags()).containsExactly(Flag.AGREEMENT);
    }

    private static Answer actual(Determined determined) {
        return actual(determined, 0);
    }

    private static Answer actual(Determined determined, int place) {
        return determined.of(ACTUAL).get(place);
    }

    private static String who(Answer answer) {
        return answer.party().map(PartyRef::value).orElse("nobody");
    }

    private static String shown(Link link) {
        @Nullable PartyRef to = link.to();
        return link.from().value() + " " + link.votes() + " " + (to == null ? "*" : to.value());
    }

    private static String percent(@Nullable Share share) {
        return share == null ? "none" : share.percent();
    }
}
