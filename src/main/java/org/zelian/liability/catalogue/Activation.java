package org.zelian.liability.catalogue;

import java.util.LinkedHashSet;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.Measures;

/**
 * The gate a rule passes before it can take effect: a law, an article, and measures that exist and can reach somebody.
 *
 * <p>No basis, no consequence: code NO_BASIS says which rule or measure lacks what.
 */
public final class Activation {
    private final Measures measures;

    public Activation(Measures measures) {
        this.measures = measures;
    }

    /**
     * Refuses a rule that must not take effect.
     *
     * @throws Refusal NO_BASIS if the law, the article or a measure's place in the catalogue is missing,
     *     MEASURE_REACHES_NOBODY if a measure cannot reach any of the rule's roles
     */
    public void check(Rule rule) {
        for (var code : rule.measures()) {
            var measure = measures.find(code)
                    .orElseThrow(
                            () -> noBasis(
                                    "The measure \"" + code + "\" of rule " + rule.key()
                                            + " is in no catalogue of measures.",
                                    "Use a measure of the catalogue; a new one needs its own entry and a law that provides it."));
            if (measure.needsBasis() && !rule.hasBasis()) {
                throw noBasis(
                        "Rule " + rule.key() + " states " + stated(rule) + ", and measure " + code + " ("
                                + measure.name().zh() + ") may be taken only on a basis in law.",
                        "State law and article of the text that provides it.");
            }
            if (rule.roles().stream().noneMatch(measure::canReach)) {
                throw new Refusal(
                        "MEASURE_REACHES_NOBODY",
                        "Measure " + code + " (" + measure.name().zh() + ") can reach none of " + rule.roles()
                                + ", the roles of rule " + rule.key() + "; to persons it is " + measure.toPersons()
                                + ".",
                        "Remove the measure from the rule.");
            }
        }
        if (!rule.hasBasis()) {
            throw noBasis("Rule " + rule.key() + " states " + stated(rule) + ".", "State law and article of its text.");
        }
    }

    /**
     * Refuses measures that a changed row adds to what an article gives.
     *
     * <p>A measure that stands on the basis of another one has none of its own.
     *
     * @param shipped a row of the same id and jurisdiction, on the same law and article
     */
    void checkAdded(Rule changed, Rule shipped) {
        var added = new LinkedHashSet<>(changed.measures());
        added.removeAll(shipped.measures());
        if (!added.isEmpty()) {
            throw noBasis(
                    "Rule " + changed.key() + " adds " + added + " to " + shipped.basis() + ", which gives "
                            + shipped.measures() + ".",
                    "Write a rule of its own for the added measure, with the law and article that provide it.");
        }
    }

    private static String stated(Rule rule) {
        if (rule.basisLaw().isBlank()) {
            return rule.basisArticle().isBlank() ? "neither law nor article" : "no law";
        }
        return rule.basisArticle().isBlank() ? "no article" : rule.basis();
    }

    private static Refusal noBasis(String found, String advice) {
        return new Refusal("NO_BASIS", found, advice);
    }
}
