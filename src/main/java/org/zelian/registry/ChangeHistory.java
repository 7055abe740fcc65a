package org.zelian.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Claim;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.Sink;
import org.zelian.intake.Survey;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;

/** The terms of office, or the stakes, that the changes of one item at one organisation tell, in order of their days. */
final class ChangeHistory {
    private static final Pattern FIRM = Pattern.compile("公司|企业|合伙|集团|中心|基金|委员会|合作社|[厂局部院所会]$");

    private final PartyRef organisation;
    private final ChangedItem item;
    private final Parties parties;
    private final Sink sink;
    private final Map<Held, Start> running = new LinkedHashMap<>();

    /** What somebody holds: an office, or a stake of a size. */
    private record Held(PartyRef party, String what) {}

    private record Start(@Nullable LocalDate day, Row row) {}

    ChangeHistory(PartyRef organisation, ChangedItem item, Parties parties, Sink sink) {
        this.organisation = organisation;
        this.item = item;
        this.parties = parties;
        this.sink = sink;
    }

    /** Takes the rows in order of their days. */
    void tell(List<Row> steps) {
        for (var row : steps) {
            sink.at(row, () -> step(row));
        }
        running.forEach((held, start) -> sink.at(start.row(), () -> claim(held, start, null)));
    }

    private void step(Row row) {
        var day = row.requiredDay("changed_on");
        var before = held(row, "before");
        var after = held(row, "after");
        // Who stood there before the first change held it since a day that nobody told.
        before.forEach(held -> running.putIfAbsent(held, new Start(null, row)));
        for (var held : List.copyOf(running.keySet())) {
            boolean named = before.contains(held);
            boolean pushedOut = item.single() && !after.isEmpty();
            if (!after.contains(held) && (named || pushedOut)) {
                claim(held, running.remove(held), day);
            }
        }
        after.forEach(held -> running.putIfAbsent(held, new Start(day, row)));
    }

    private List<Held> held(Row row, String column) {
        var all = new ArrayList<Held>();
        for (var entry : ChangedEntry.all(row.text(column).orElse(""))) {
            var party = party(row, column, entry);
            if (item.stakes()) {
                all.add(new Held(
                        party,
                        entry.share().map(share -> Long.toString(share.units())).orElse("")));
            } else {
                offices(row, column, entry).forEach(role -> all.add(new Held(party, role.name())));
            }
        }
        return all;
    }

    private Set<Role> offices(Row row, String column, ChangedEntry entry) {
        if (item.role().isPresent()) {
            return Set.of(item.role().get());
        }
        if (entry.words().isEmpty()) {
            throw row.refused(
                    column,
                    "ROLE_MISSING",
                    "\"" + entry.name() + "\" stands there without an office.",
                    "Write name and office, as in \"张一 监事\".");
        }
        try {
            return Role.parseAll(entry.words());
        } catch (Refusal refusal) {
            throw row.refused(column, refusal);
        }
    }

    private PartyRef party(Row row, String column, ChangedEntry entry) {
        if (entry.number().isPresent()) {
            try {
                return parties.any(entry.number().get());
            } catch (Refusal refusal) {
                throw row.refused(column, refusal);
            }
        }
        if (entry.name().isEmpty()) {
            throw row.refused(column, "NAME_MISSING", "An entry has no name.", "Give the name and the document.");
        }
        // A name joins nobody beyond this organisation's own register.
        var local = PartyRef.inSource(sink.source(), organisation.value() + "/" + Survey.spelling(entry.name()));
        boolean firm = item.stakes() && FIRM.matcher(entry.name()).find();
        var kind = firm ? FactKind.PROFILE : FactKind.PERSON;
        var values = firm ? Map.of("name", entry.name()) : Map.of("name", entry.name(), "state", "NEEDS_IDENTITY");
        sink.take(Claim.of(Fact.of(kind, List.of(local), values, Period.always(), sink.source())));
        return local;
    }

    private void claim(Held held, @Nullable Start start, @Nullable LocalDate end) {
        if (start == null) {
            return;
        }
        var values = new TreeMap<String, String>();
        values.put(item.stakes() ? "equity" : "office", held.what());
        Optional.ofNullable(start.day())
                .filter(day -> !item.stakes())
                .ifPresent(day -> values.put("registeredOn", day.toString()));
        start.row().text("source").ifPresent(source -> values.put("rowSource", source));
        var kind = item.stakes() ? FactKind.HOLDS : FactKind.SERVES;
        var fact =
                Fact.of(kind, List.of(held.party(), organisation), values, Period.of(start.day(), end), sink.source());
        var alive = TenureRows.alive(fact, organisation, start.day());
        sink.take(held.party().isPerson() ? Who.known(alive, held.party(), "after") : alive);
    }
}
