package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Builds the facts of a case in a line each: {@code new Cases("E").company().serves("P", "LEGAL_REPRESENTATIVE", …)}. */
final class Cases {
    private final PartyRef subject;
    private final List<Evidence> facts = new ArrayList<>();

    Cases(String organisation) {
        this.subject = organisation(organisation);
    }

    static PartyRef organisation(String name) {
        return new PartyRef("USCC", name);
    }

    static PartyRef person(String name) {
        return new PartyRef("CN-ID", name);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    Cases is(String type, String... pairs) {
        var values = values(pairs);
        values.put("type", type);
        return add(FactKind.PROFILE, List.of(subject), values, Period.always());
    }

    Cases serves(String person, String office, @Nullable String from, @Nullable String to) {
        return add(FactKind.SERVES, List.of(person(person), subject), values("office", office), period(from, to));
    }

    Cases act(String act, String trigger, String number, String decidedOn, String... pairs) {
        var values = values(pairs);
        values.put("act", act);
        values.put("trigger", trigger);
        values.put("decisionNo", number);
        values.put("authority", "某局");
        values.put("decidedOn", decidedOn);
        return add(FactKind.ACT, List.of(subject), values, Period.since(day(decidedOn)));
    }

    Cases names(String number, String person, String capacity) {
        return add(
                FactKind.NAMES,
                List.of(person(person)),
                values("decisionNo", number, "authority", "某局", "capacity", capacity),
                Period.always());
    }

    /** A naming that says for which subject. */
    Cases namesFor(String organisation, String number, String person, String capacity) {
        return add(
                FactKind.NAMES,
                List.of(person(person)),
                values(
                        "decisionNo",
                        number,
                        "authority",
                        "某局",
                        "capacity",
                        capacity,
                        "subject",
                        organisation(organisation).toString()),
                Period.always());
    }

    /** The same decision stands against another organisation as well. */
    Cases alsoAgainst(String organisation, String act, String trigger, String number) {
        return add(
                FactKind.ACT,
                List.of(organisation(organisation)),
                values("act", act, "trigger", trigger, "decisionNo", number, "authority", "某局"),
                Period.always());
    }

    Cases ends(String number, String end, String from, @Nullable String person) {
        return add(
                FactKind.ENDS,
                person == null ? List.of() : List.of(person(person)),
                values("decisionNo", number, "authority", "某局", "end", end, "from", from),
                Period.always());
    }

    Cases suspended(String number, String from, String to) {
        return add(FactKind.SUSPENDS, List.of(), values("decisionNo", number, "authority", "某局"), period(from, to));
    }

    Cases confirms(String number, String person, String rule, String on, String outcome) {
        return add(
                FactKind.CONFIRMS,
                List.of(person(person)),
                values(
                        "decisionNo",
                        number,
                        "authority",
                        "某局",
                        "rule",
                        rule,
                        "decidedOn",
                        on,
                        "outcome",
                        outcome,
                        "officer",
                        "甲"),
                Period.always());
    }

    Cases determines(String person, String level, String from) {
        return add(FactKind.DETERMINES, List.of(subject, person(person)), values("level", level), period(from, null));
    }

    Cases add(FactKind kind, List<PartyRef> ends, Map<String, String> values, Period valid) {
        facts.add(Evidence.of(new Fact(kind, ends, new TreeMap<>(values), valid, "test")));
        return this;
    }

    CaseFile file() {
        return new CaseFile(subject, facts);
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(from == null ? null : day(from), to == null ? null : day(to));
    }

    static Map<String, String> values(String... pairs) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
