package org.zelian.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.cli.tables.LiabilityRows;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.RegisterRows;
import org.zelian.cli.tables.Table;
import org.zelian.kernel.Document;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.Uscc;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Certificate;
import org.zelian.liability.Engine;
import org.zelian.liability.Evidence;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;

/** A listing that nobody decided: facts beside those of the case file, in memory only. */
final class Supposed {
    private static final String NUMBER = "(假设 supposed)";

    private final IdentityKeys keys;
    private final PartyRef subject;
    private final String list;
    private final Period violation;
    private final LocalDate decided;
    private final List<String> named;
    private final Map<String, String> attributes;

    Supposed(
            IdentityKeys keys,
            String uscc,
            String list,
            Period violation,
            LocalDate decided,
            List<String> named,
            Map<String, String> attributes) {
        this.keys = keys;
        this.subject = new PartyRef("USCC", Uscc.parse(uscc).value());
        this.list = list;
        this.violation = violation;
        this.decided = decided;
        this.named = named;
        this.attributes = attributes;
    }

    /** Who would answer, and who held the offices when. */
    record Answer(Table liabilities, Table review) {}

    /** Asks the engine, with the supposed facts added to what is known. */
    Answer traced(Ground ground, LocalDate day) {
        check(ground.book());
        var known = ground.tracer()
                .file(subject)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_ORGANISATION",
                        "没有 " + subject.value() + " · Nothing is known of it here.",
                        "Check the code, or load the registry that has it."));
        var facts = new ArrayList<Evidence>();
        for (var kind : FactKind.values()) {
            facts.addAll(known.of(kind));
        }
        var act = Evidence.of(act(known.subject()));
        facts.add(act);
        named.forEach(each -> facts.add(Evidence.of(naming(each))));
        var file = new CaseFile(known.subject(), facts);
        return answer(ground, new Traced(file, new Engine(ground.book()).trace(file)), act, day);
    }

    private static Answer answer(Ground ground, Traced traced, Evidence act, LocalDate day) {
        var book = ground.book();
        var people = new People();
        people.learn(traced.file());
        people.learn(ground.tracer().names(traced.file().parties()));
        var liabilities = new LiabilityRows(book, people, day);
        for (var support : traced.findings().supports()) {
            if (support.act().evidence().id().equals(act.id())) {
                liabilities.add(traced.file(), support, Certificate.of(support, book));
            }
        }
        traced.findings().blocked().stream()
                .filter(each -> each.act().evidence().id().equals(act.id()))
                .forEach(liabilities::add);
        var register = new RegisterRows(book, people, day);
        register.add(traced);
        var review = register.review();
        return new Answer(
                liabilities.table(),
                review.where(row -> review.cell(row, "decision_no").equals(NUMBER)));
    }

    private void check(Rulebook book) {
        book.rules().names().lists().get(list);
        attributes.forEach((name, value) -> book.rules().names().attributes().check(name, value));
        if (violation.from() != null && violation.from().isAfter(decided)) {
            throw new Refusal(
                    "DATES_REVERSED", "决定早于行为 · It is decided before the violation begins.", "Correct a day.");
        }
    }

    private Fact act(PartyRef of) {
        var values = new TreeMap<>(attributes);
        values.put("act", "LISTING");
        values.put("trigger", list);
        values.put("decisionNo", NUMBER);
        values.put("authority", NUMBER);
        values.put("decidedOn", decided.toString());
        var from = violation.from();
        var to = violation.to();
        if (from != null && to != null) {
            values.put("violationFrom", from.toString());
            values.put("violationTo", to.minusDays(1).toString());
        }
        return Fact.of(FactKind.ACT, List.of(of), values, Period.since(decided), "what-if");
    }

    private Fact naming(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new Refusal(
                    "NAMED", "--named " + text, "Write document:capacity, such as 120113…0037:DIRECT_MANAGER.");
        }
        var who = keys.ref(Document.parse(null, text.substring(0, colon), null));
        var values = Map.of("decisionNo", NUMBER, "authority", NUMBER, "capacity", capacity(text.substring(colon + 1)));
        return Fact.of(FactKind.NAMES, List.of(who), values, Period.always(), "what-if");
    }

    private static String capacity(String text) {
        try {
            return Role.parse(text).name();
        } catch (Refusal words) {
            return text;
        }
    }
}
