package org.zelian.liability.catalogue;

import java.util.List;

/**
 * Runnable examples for every rule: its condition true, false and unknown; its role in time, by a day, and not; its gate
 * met and not; the first day of its text and the day before.
 *
 * <p>Made from the rule alone, with the state that the table of gates and modes gives; always the same ones.
 */
public final class Examples {
    private final RuleCatalogue catalogue;

    public Examples(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Gives the examples of all rules. */
    public List<Example> all() {
        return catalogue.rules().stream().flatMap(rule -> of(rule).stream()).toList();
    }

    /** Gives the examples of one rule. */
    public List<Example> of(Rule rule) {
        return new RuleExamples(rule, catalogue.names()).examples();
    }
}
