package org.zelian.intake.generator;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else ties organisations and persons: branches, superior units, licences, concert, nominees, determinations. */
final class Ties {
    private final Registry registry;
    private final Sheets sheets;

    Ties(Registry registry, Sheets sheets) {
        this.registry = registry;
        this.sheets = sheets;
    }

    void write(Organisation organisation, List<Stake> stakes) throws IOException {
        Draw draw = registry.draw(Draw.Stream.TIES, organisation.number());
        String from = Days.text(organisation.registered());
        String to = Days.text(organisation.deregistered());
        if (organisation.kind() == Kind.BRANCH) {
            sheets.row(
                    "branches.csv",
                    organisation.code(),
                    parent(organisation, draw).code(),
                    from,
                    to);
        }
        if (organisation.stateOwned() || organisation.kind() == Kind.INSTITUTION) {
            String unit = registry.government(organisation.number()).code();
            String as = organisation.stateOwned() ? "OWNER_AGENCY" : "SUPERIOR";
            sheets.row("superior_units.csv", organisation.code(), unit, as, from, to);
        }
        String licence = organisation.industry().licence;
        if (licence != null && !organisation.kind().isPublic()) {
            String number = licence + organisation.number();
            sheets.row("licences.csv", organisation.code(), licence, number, from, to);
        }
        if (organisation.kind() == Kind.COMPANY) {
            arrangements(organisation, stakes, draw, from, to);
        }
    }

    private Organisation parent(Organisation branch, Draw draw) {
        Organisation older = registry.older(branch, draw);
        return older != null ? older : registry.organisation(branch.number() / Registry.BLOCK * Registry.BLOCK + 2);
    }

    private void arrangements(
            Organisation organisation, List<Stake> stakes, Draw draw, @Nullable String from, @Nullable String to)
            throws IOException {
        List<Stake> persons = stakes.stream()
                .filter(stake -> "PERSON".equals(stake.kind()) && stake.from() == organisation.registered())
                .toList();
        if (persons.size() > 1 && draw.percent(1.5)) {
            String group = "一致行动" + organisation.number();
            for (Stake member : persons.subList(0, Math.min(3, persons.size()))) {
                String lead = Person.explicit(persons.get(0).holder());
                sheets.row("groups.csv", group, Person.explicit(member.holder()), lead, organisation.code(), from, to);
            }
        }
        if (persons.isEmpty()) {
            return;
        }
        String holder = Person.explicit(persons.get(0).holder());
        String owner = registry.people.somebody(organisation.number(), draw).reference();
        if (owner != null && !Person.explicit(owner).equals(holder) && draw.percent(0.3)) {
            String document = "代持协议" + organisation.number();
            sheets.row(
                    "arrangements.csv",
                    "NOMINEE",
                    holder,
                    Person.explicit(owner),
                    organisation.code(),
                    from,
                    to,
                    document);
        }
        if (draw.percent(0.4)) {
            String document = "年报" + organisation.number();
            sheets.row("determinations.csv", organisation.code(), holder, "L3", from, to, document);
        }
    }
}
