package org.zelian.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.intake.generator.Codes;

/** A city in the making: whoever is told of here lands in the files, always in the same order and with the same codes. */
final class City {
    static final String AS_OF = "2026-11-21";
    private static final String ACT = "subject,trigger_code,decision_no,authority,decision_date,effective_date,"
            + "violation_from,violation_to,attributes";
    private static final String[] SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张".split("");
    private static final String[] GIVEN = "一二三四五六七八九十百千万春夏秋冬东南西北梅兰竹菊松柏桂荷云雨雪霜风".split("");

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Org> orgs = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private int persons;
    private int numbers;

    City() {
        table(
                "enterprises.csv",
                "uscc,name,type,region,status,reg_date,dereg_date,state_owned,scale,industry,former_names,address,phone");
        table("persons.csv", "row_id,name,doc_type,doc_number,issuing_country,birth_date,death_date");
        table(
                "tenures.csv",
                "org_uscc,person_doc,role,from,to,source,person_row,reg_date,resolution_date,void_on,void_document");
        table("changes.csv", "org_uscc,item,before,after,changed_on,source");
        table(
                "holdings.csv",
                "held,holder_kind,holder,equity_pct,voting_pct,from,to,equity_min,equity_max,amount,total");
        table("groups.csv", "group,member,lead,scope,from,to");
        table("arrangements.csv", "kind,from_party,to_party,over_org,from,to,document");
        table("branches.csv", "branch_uscc,parent_uscc,from,to");
        table("superior_units.csv", "org_uscc,unit_uscc,as,from,to");
        table("licences.csv", "org_uscc,kind,number,from,to");
        table("determinations.csv", "org_uscc,controller_doc,level,from,to,document");
        table("identity.csv", "doc_a,doc_b,kind,decided_on,officer,reason");
        table(
                "listings.csv",
                "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,until,"
                        + "violation_from,violation_to,published_on,attributes");
        table(
                "penalties.csv",
                "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_XDR_ZJLX,CF_XDR_ZJHM,CF_WSH,CF_NR_FK,CF_JDRQ,CF_CFJG,"
                        + "trigger_code,violation_from,violation_to,attributes");
        for (String file : List.of("judgments", "orders", "findings", "events", "arrears", "overdue_loans")) {
            table(file + ".csv", ACT);
        }
        table("named_persons.csv", "decision_no,authority,person_doc,capacity,org_uscc");
        table("ends.csv", "decision_no,authority,kind,from,document,person_doc");
        table("suspensions.csv", "decision_no,authority,from,to,reason");
        table("confirmations.csv", "decision_no,authority,person_doc,rule_id,decided_on,outcome,officer,reason");
        table("calendar.csv", "day,kind,name");
    }

    private void table(String file, String header) {
        tables.put(file, new Table(header));
    }

    void row(String file, Map<String, String> cells) {
        Table table = tables.get(file);
        if (table == null) {
            throw new IllegalArgumentException("No file " + file + " in the sample.");
        }
        table.row(cells);
    }

    /** Tells one story; who appears and what is decided in it goes to the table of the README. */
    void story(String id, String title, String rules, String look, Runnable telling) {
        int firstOrg = orgs.size();
        int firstAct = acts.size();
        telling.run();
        stories.add(new Story(
                id,
                title,
                rules,
                look,
                List.copyOf(orgs.subList(firstOrg, orgs.size())),
                List.copyOf(acts.subList(firstAct, acts.size()))));
    }

    List<Story> stories() {
        return stories;
    }

    int count() {
        return orgs.size();
    }

    int people() {
        return persons;
    }

    Org company(Place place, String name) {
        return org(place, "COMPANY", "91", name);
    }

    /** An organisation of some kind: its code begins with the two characters of its register. */
    Org org(Place place, String type, String register, String name) {
        String code = Codes.uscc(register + place.region, "MA95%04d".formatted(orgs.size() + 1));
        var org = new Org(this, place, code, name, type);
        orgs.add(org);
        return org;
    }

    Person person(Place place, String name) {
        return documented(name, "CITIZEN_ID", number(place), "");
    }

    /** Somebody new whose name does not matter. */
    Person somebody(Place place) {
        int at = persons + 1;
        String name = SURNAMES[at % SURNAMES.length] + GIVEN[at / 3 % GIVEN.length] + GIVEN[at * 7 % GIVEN.length];
        return person(place, name);
    }

    Person foreigner(String name, String passport, String country) {
        Person shown = documented(name, "PASSPORT", passport, country);
        return new Person(shown.row(), name, "PASSPORT-" + country + ":" + passport);
    }

    /** A person known by name only. */
    Person nameless(String name) {
        return documented(name, "", "", "");
    }

    /** One more row of persons.csv, right or wrong. */
    Person documented(String name, String type, String number, String country) {
        persons++;
        String row = "p%04d".formatted(persons);
        row(
                "persons.csv",
                Map.of(
                        "row_id",
                        row,
                        "name",
                        name,
                        "doc_type",
                        type,
                        "doc_number",
                        number,
                        "issuing_country",
                        country));
        return new Person(row, name, number);
    }

    /** A new identity number: born between 1900 and 1909, registered in that place, check digit right. */
    String number(Place place) {
        int at = persons + 1;
        String birth =
                LocalDate.of(1900, 1, 1).plusDays(at * 389L % 3652).toString().replace("-", "");
        return Codes.citizen(place.region + birth + "%03d".formatted(100 + at % 800));
    }

    void add(Act act) {
        acts.add(act);
    }

    int nextNumber() {
        return ++numbers;
    }

    static String monthBefore(String day) {
        return LocalDate.parse(day).minusMonths(1).toString();
    }

    /** All files with their text. */
    Map<String, String> files() {
        orgs.forEach(org -> row("enterprises.csv", org.profile));
        List.copyOf(acts).forEach(Act::write);
        var files = new TreeMap<String, String>();
        tables.forEach((file, table) -> files.put(file, table.text()));
        return files;
    }

    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        tables.forEach((file, table) -> counts.put(file, table.rows()));
        return counts;
    }
}
