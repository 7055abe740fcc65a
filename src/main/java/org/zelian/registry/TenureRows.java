package org.zelian.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.Claim;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Role;

/** Reads offices: who serves whom, as what, from when to when. A text with two offices gives two facts. */
final class TenureRows implements RowHandler {
    private final Parties parties;

    TenureRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("tenures");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var organisation = row.required("org_uscc", parties::organisation);
        var person = Who.person(row, parties, sink.source());
        var valid = Spans.of(row, "from", "to");
        for (var role : row.required("role", Role::parseAll)) {
            refuseUnlessOffice(row, role);
            var values = Spans.days(row, "reg_date>registeredOn", "resolution_date>resolvedOn");
            values.putAll(Spans.values(row, "source>rowSource", "title"));
            values.put("office", role.name());
            var fact = Fact.of(FactKind.SERVES, List.of(person, organisation), values, valid, sink.source());
            var column = row.text("person_row").isPresent() ? "person_row" : "person_doc";
            sink.take(Voids.apply(row, Who.known(alive(fact, organisation, valid.from()), person, column)));
        }
    }

    static Claim.Assertion alive(Fact fact, PartyRef organisation, @Nullable LocalDate from) {
        var claim = Claim.of(fact);
        return from == null
                ? claim
                : claim.needing(new Need.NotDeregistered(organisation, from, "ORG_DEREGISTERED", "from"));
    }

    private static void refuseUnlessOffice(Row row, Role role) {
        if (!role.office()) {
            throw row.refused(
                    "role",
                    "NOT_AN_OFFICE",
                    role.name() + " (" + role.zh() + ") is no office that somebody holds from day to day.",
                    "Name the person in named_persons.csv, or the controller in determinations.csv.");
        }
    }
}
