package org.zelian.intake.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who held which office of an organisation and when: about five each, with the changes of a registry. */
final class Offices {
    private final Registry registry;

    Offices(Registry registry) {
        this.registry = registry;
    }

    List<Office> of(Organisation organisation) {
        Draw draw = registry.draw(Draw.Stream.OFFICES, organisation.number());
        var offices = new ArrayList<Office>();
        switch (organisation.kind()) {
            case COMPANY, NONCOMPANY_LEGAL_PERSON -> company(organisation, draw, offices);
            case PARTNERSHIP -> {
                line(organisation, "EXECUTIVE_PARTNER", draw, 25, true, offices);
                line(organisation, "GENERAL_PARTNER", draw, 0, false, offices);
            }
            case SOLE_PROPRIETORSHIP -> line(organisation, "INVESTOR", draw, 0, true, offices);
            case INDIVIDUAL_BUSINESS -> line(organisation, "OPERATOR", draw, 5, true, offices);
            case COOPERATIVE -> {
                line(organisation, "LEGAL_REPRESENTATIVE", draw, 30, true, offices);
                line(organisation, "SUPERVISOR", draw, 10, false, offices);
                line(organisation, "FINANCE_MANAGER", draw, 10, false, offices);
            }
            case BRANCH -> line(organisation, "PERSON_IN_CHARGE", draw, 40, true, offices);
            case GOVERNMENT -> {
                line(organisation, "PERSON_IN_CHARGE", draw, 95, true, offices);
                line(organisation, "PRINCIPAL", draw, 60, false, offices);
            }
            case INSTITUTION -> line(organisation, "LEGAL_REPRESENTATIVE", draw, 80, true, offices);
            case SOCIAL_ORG -> {
                line(organisation, "LEGAL_REPRESENTATIVE", draw, 30, true, offices);
                line(organisation, "SPONSOR", draw, 0, true, offices);
                line(organisation, "SCHOOL_HEAD", draw, 40, false, offices);
                line(organisation, "GOVERNING_MEMBER", draw, 20, false, offices);
            }
        }
        return offices;
    }

    private void company(Organisation organisation, Draw draw, List<Office> offices) {
        line(organisation, "LEGAL_REPRESENTATIVE", draw, 45, true, offices);
        // The legal representative is a director or the manager (company law, article 10): often both.
        int heads = offices.size();
        for (int at = 0; at < heads; at++) {
            Office head = offices.get(at);
            if (draw.percent(70)) {
                offices.add(new Office(head.person(), "DIRECTOR", head.from(), head.to()));
            }
            if (draw.percent(45)) {
                offices.add(new Office(head.person(), "MANAGER", head.from(), head.to()));
            }
        }
        for (int more = draw.weighted(65, 15, 12, 5, 3); more > 0; more--) {
            line(organisation, "DIRECTOR", draw, 25, false, offices);
        }
        if (draw.percent(85)) {
            line(organisation, "SUPERVISOR", draw, 25, false, offices);
        }
        if (draw.percent(25)) {
            line(organisation, "MANAGER", draw, 30, false, offices);
        }
        if (draw.percent(40)) {
            line(organisation, "FINANCE_MANAGER", draw, 25, false, offices);
        }
        if (draw.percent(10)) {
            line(organisation, "PRINCIPAL", draw, 10, false, offices);
        }
        if (draw.percent(6)) {
            line(organisation, "SENIOR_MANAGER", draw, 20, false, offices);
        }
    }

    /** One seat from registration to the end, handed over now and then; each change is half as likely as the one before. */
    private void line(
            Organisation organisation, String role, Draw draw, int changePercent, boolean owner, List<Office> offices) {
        int from = organisation.registered();
        int last = organisation.last(registry.asOf());
        Person own = registry.people.own(organisation.number());
        Person person = owner && !sits(own, role, offices) ? own : somebodyElse(organisation, role, draw, offices);
        double chance = changePercent;
        while (person != null) {
            boolean changes = from + 60 < last && draw.percent(chance);
            int to = changes ? draw.between(from + 30, last - 20) : organisation.deregistered();
            offices.add(new Office(person, role, from, to));
            person = changes ? somebodyElse(organisation, role, draw, offices) : null;
            from = to;
            chance /= 2;
        }
    }

    /** Somebody who never had this office here, so that no two rows say the same; null if eight tries found nobody. */
    private @Nullable Person somebodyElse(Organisation organisation, String role, Draw draw, List<Office> offices) {
        for (int tries = 0; tries < 8; tries++) {
            Person found = registry.people.somebody(organisation.number(), draw);
            if (!sits(found, role, offices)) {
                return found;
            }
        }
        return null;
    }

    private static boolean sits(Person person, String role, List<Office> offices) {
        for (Office office : offices) {
            if (office.person().number() == person.number() && office.role().equals(role)) {
                return true;
            }
        }
        return false;
    }
}
