package org.zelian.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One synthetic organisation of the sample, with what can be told of it. */
final class Org {
    private static final Set<String> HEADS =
            Set.of("LEGAL_REPRESENTATIVE", "PERSON_IN_CHARGE", "OPERATOR", "INVESTOR", "EXECUTIVE_PARTNER");

    final City city;
    final Place place;
    final String code;
    final String name;
    final Map<String, String> profile = new LinkedHashMap<>();
    private String since = "2015-01-06";
    private Person boss = new Person("", "", "");

    Org(City city, Place place, String code, String name, String type) {
        this.city = city;
        this.place = place;
        this.code = code;
        this.name = name;
        profile.put("uscc", code);
        profile.put("name", name);
        profile.put("type", type);
        profile.put("region", place.region);
        profile.put("status", "ACTIVE");
        profile.put("reg_date", since);
        profile.put("address", place.name + "虚构路" + (city.count() + 1) + "号");
    }

    Org since(String day) {
        since = day;
        return with("reg_date", day);
    }

    Org with(String column, String value) {
        profile.put(column, value);
        return this;
    }

    Org stateOwned() {
        return with("state_owned", "true");
    }

    /** Somebody holds an office from a day to another, or until now. */
    Org office(String role, Person person, String from, String to) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("org_uscc", code);
        cells.put(
                person.isKnownByNameOnly() ? "person_row" : "person_doc",
                person.isKnownByNameOnly() ? person.row() : person.reference());
        cells.put("role", role);
        cells.put("from", from);
        cells.put("to", to);
        cells.put("source", "登记");
        city.row("tenures.csv", cells);
        boss = HEADS.contains(role) ? person : boss;
        return this;
    }

    /** Who was told of last as its head. */
    Person boss() {
        return boss;
    }

    /** Somebody holds an office since registration. */
    Org office(String role, Person person) {
        return office(role, person, since, "");
    }

    /** The legal representative since registration, who also owns everything. */
    Org run(Person person) {
        return office("LEGAL_REPRESENTATIVE", person).held(person, "100");
    }

    Org legal(Person person, String from, String to) {
        return office("LEGAL_REPRESENTATIVE", person, from, to);
    }

    Org held(Person person, String percent) {
        return stake("PERSON", person.reference(), percent, since, "");
    }

    Org held(Org holder, String percent) {
        return stake("ORG", holder.code, percent, since, "");
    }

    Org stake(String kind, String holder, String percent, String from, String to) {
        city.row(
                "holdings.csv",
                Map.of(
                        "held",
                        code,
                        "holder_kind",
                        kind,
                        "holder",
                        holder,
                        "equity_pct",
                        percent,
                        "from",
                        from,
                        "to",
                        to));
        return this;
    }

    Org licence(String kind) {
        city.row(
                "licences.csv",
                Map.of("org_uscc", code, "kind", kind, "number", "样" + kind + code.substring(11, 16), "from", since));
        return this;
    }

    /** Another organisation above: SUPERIOR, AUDITOR or OWNER_AGENCY. */
    Org under(Org unit, String as) {
        city.row("superior_units.csv", Map.of("org_uscc", code, "unit_uscc", unit.code, "as", as, "from", since));
        return this;
    }

    Org branchOf(Org parent) {
        city.row("branches.csv", Map.of("branch_uscc", code, "parent_uscc", parent.code, "from", since));
        return this;
    }

    /** Put on a list, with a basis document of the month before unless the act says otherwise. */
    Act listed(String list, String day) {
        return new Act(this, "listings.csv", list, day).basis();
    }

    Act penalty(String trigger, String day) {
        return new Act(this, "penalties.csv", trigger, day);
    }

    Act judgment(String trigger, String day) {
        return new Act(this, "judgments.csv", trigger, day);
    }

    Act order(String trigger, String day) {
        return new Act(this, "orders.csv", trigger, day);
    }

    Act event(String trigger, String day) {
        return new Act(this, "events.csv", trigger, day);
    }

    Act arrears(String trigger, String day) {
        return new Act(this, "arrears.csv", trigger, day);
    }

    Act overdueLoan(String day) {
        return new Act(this, "overdue_loans.csv", "LOAN_DEFAULT", day);
    }
}
