package org.zelian.liability.catalogue;

import java.time.DateTimeException;
import java.time.Period;
import org.zelian.kernel.Refusal;

/** How long a consequence lasts. */
public sealed interface Term {

    /** A period of years, months or days that the text fixes. */
    record Fixed(Period period) implements Term {
        @Override
        public String code() {
            return period.toString();
        }
    }

    /** For life. */
    record Lifetime() implements Term {
        @Override
        public String code() {
            return "LIFETIME";
        }
    }

    /** As long as listed. */
    record ListTerm() implements Term {
        @Override
        public String code() {
            return "LIST_TERM";
        }
    }

    /** What the document says; none is ever assumed. */
    record ByDecision() implements Term {
        @Override
        public String code() {
            return "BY_DECISION";
        }
    }

    /** Until the duty is performed. */
    record UntilPerformed() implements Term {
        @Override
        public String code() {
            return "UNTIL_PERFORMED";
        }
    }

    /** Until the proceedings close. */
    record UntilClosed() implements Term {
        @Override
        public String code() {
            return "UNTIL_CLOSED";
        }
    }

    /** While the condition holds. */
    record WhileCondition() implements Term {
        @Override
        public String code() {
            return "WHILE_CONDITION";
        }
    }

    /** Once, without duration. */
    record OneOff() implements Term {
        @Override
        public String code() {
            return "ONE_OFF";
        }
    }

    /** The term as the catalogue writes it. */
    String code();

    /** Reads a term: an ISO period such as P3Y, or one of the words. */
    static Term parse(String text) {
        return switch (text) {
            case "LIFETIME" -> new Lifetime();
            case "LIST_TERM" -> new ListTerm();
            case "BY_DECISION" -> new ByDecision();
            case "UNTIL_PERFORMED" -> new UntilPerformed();
            case "UNTIL_CLOSED" -> new UntilClosed();
            case "WHILE_CONDITION" -> new WhileCondition();
            case "ONE_OFF" -> new OneOff();
            default -> fixed(text);
        };
    }

    private static Term fixed(String text) {
        try {
            var period = Period.parse(text);
            if (!period.isZero() && !period.isNegative()) {
                return new Fixed(period);
            }
        } catch (DateTimeException e) {
            // Said below, as for a period of nothing.
        }
        throw new Refusal(
                "RULE_TERM",
                "A term is written \"" + text + "\".",
                "Write a period such as P3Y, or LIFETIME, LIST_TERM, BY_DECISION, UNTIL_PERFORMED, UNTIL_CLOSED, "
                        + "WHILE_CONDITION or ONE_OFF.");
    }
}
