package org.zelian.control;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;

/**
 * The controlling shareholder (控股股东): a direct holder by the definition in force on the day, or one whose own votes
 * are more than half although the capital is less.
 */
final class Shareholders {
    private static final BigInteger TWO = BigInteger.TWO;

    private final Chart chart;
    private final PartyRef organisation;
    private final LocalDate day;

    Shareholders(Chart chart, PartyRef organisation, LocalDate day) {
        this.chart = chart;
        this.organisation = organisation;
        this.day = day;
    }

    List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        if (chart.sums(chart.nodes.of(organisation)).wrong() || chart.scene.partnership(organisation)) {
            return answers;
        }
        byHolder().forEach((holder, stakes) -> {
            var capital = sum(stakes, true);
            var votes = sum(stakes, false);
            if (!chart.scene.dispersed(holder) && (capitalDecides(capital) || moreThanHalf(votes))) {
                answers.add(answer(holder, stakes, capital, votes));
            }
        });
        return answers;
    }

    private Map<PartyRef, List<Stake>> byHolder() {
        var byHolder = new TreeMap<PartyRef, List<Stake>>();
        for (var stake : chart.scene.stakes) {
            if (stake.held().equals(organisation) && !stake.holder().equals(organisation)) {
                byHolder.computeIfAbsent(stake.holder(), any -> new ArrayList<>())
                        .add(stake);
            }
        }
        return byHolder;
    }

    private boolean capitalDecides(Ratio capital) {
        int compared = capital.part().multiply(TWO).compareTo(capital.whole());
        return Convention.controllingShareholder(day) == Convention.COMPANY_LAW_2018_216_2
                ? compared >= 0
                : compared > 0;
    }

    private static boolean moreThanHalf(Ratio votes) {
        return votes.part().multiply(TWO).compareTo(votes.whole()) > 0;
    }

    private static Ratio sum(List<Stake> stakes, boolean capital) {
        var sum = Ratio.NONE;
        for (var stake : stakes) {
            var one = capital ? stake.equity().min() : stake.votes().min();
            sum = Ratio.of(
                    sum.part().multiply(one.whole()).add(one.part().multiply(sum.whole())),
                    sum.whole().multiply(one.whole()));
        }
        return sum;
    }

    private Answer answer(PartyRef holder, List<Stake> stakes, Ratio capital, Ratio votes) {
        var facts = stakes.stream().map(Stake::fact).sorted().toList();
        int org = chart.nodes.of(organisation);
        long parts = chart.sums(org).parts();
        var flags = new TreeSet<Flag>();
        if (chart.scene.state(holder)) {
            flags.add(Flag.STATE);
        }
        if (chart.sums(org).dirty()) {
            flags.add(Flag.DIRTY);
        }
        var links = stakes.stream()
                .map(stake -> new Link(
                        holder,
                        organisation,
                        "STAKE",
                        stake.votes().min().in(parts, false),
                        stake.votes().max().in(parts, true),
                        parts,
                        List.of(stake.fact())))
                .toList();
        return new Answer(
                Answer.Kind.CONTROLLING_SHAREHOLDER,
                List.of(holder),
                false,
                chart.scene.natural(holder),
                Convention.controllingShareholder(day),
                Level.L1,
                Shares.of(votes),
                Shares.of(capital),
                Set.copyOf(flags),
                links,
                new Justification(facts, List.of(), List.of(), true),
                "");
    }
}
