package org.zelian.samples;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One decision, listing, penalty, judgment or event of the sample; its row is written when the city is finished. */
final class Act {
    private final City city;
    private final Place place;
    private final String subject;
    private final String subjectName;
    private final boolean person;
    private final String file;
    private final String trigger;
    private final String day;
    private String authority;
    private int findings;
    String no;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    Act(Org org, String file, String trigger, String day) {
        this(org.city, org.place, org.code, org.name, false, file, trigger, day);
    }

    /** About a natural person. */
    Act(City city, Place place, Person person, String file, String trigger, String day) {
        this(city, place, person.reference(), person.name(), true, file, trigger, day);
    }

    private Act(
            City city,
            Place place,
            String subject,
            String subjectName,
            boolean person,
            String file,
            String trigger,
            String day) {
        this.city = city;
        this.place = place;
        this.subject = subject;
        this.subjectName = subjectName;
        this.person = person;
        this.file = file;
        this.trigger = trigger;
        this.day = day;
        var office = Authority.of(trigger);
        this.authority = place.name + office.title;
        this.no = office.number(place, day.substring(0, 4), city.nextNumber());
        city.add(this);
    }

    /** Attributes of the catalogue, as in the file: {@code severity=SERIOUS;violation=FAKE_DRUG}. */
    Act with(String text) {
        for (String pair : text.split(";")) {
            attributes.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return this;
    }

    /** The violation, first and last day. */
    Act violated(String from, String to) {
        cells.put("violation_from", from);
        cells.put("violation_to", to);
        return this;
    }

    Act cell(String column, String value) {
        cells.put(column, value);
        return this;
    }

    /** Decided by another authority than the trigger's usual one. */
    Act by(String authority) {
        this.authority = authority;
        return this;
    }

    /** The document that a listing rests on. */
    Act basis() {
        cells.put("basis_doc_no", no.replace("号", "据号"));
        cells.put("basis_doc_date", City.monthBefore(day));
        return this;
    }

    Act withoutBasis() {
        cells.remove("basis_doc_no");
        cells.remove("basis_doc_date");
        return this;
    }

    /** The document names somebody. */
    Act names(Person named, String capacity) {
        return names(named, capacity, "");
    }

    /** The document names somebody, and says that it is for this subject. */
    Act namesHere(Person named, String capacity) {
        return names(named, capacity, subject);
    }

    private Act names(Person named, String capacity, String of) {
        city.row(
                "named_persons.csv",
                Map.of(
                        "decision_no",
                        no,
                        "authority",
                        authority,
                        "person_doc",
                        named.reference(),
                        "capacity",
                        capacity,
                        "org_uscc",
                        of));
        return this;
    }

    /** It stands in the same document as another one. */
    Act in(Act other) {
        no = other.no;
        authority = other.authority;
        return basis();
    }

    /** A separate written finding that somebody is personally responsible, in one capacity or several. */
    Act finds(Person responsible, String... capacities) {
        Act finding = tied("PERSONAL_RESPONSIBILITY", day);
        for (String capacity : capacities) {
            finding.names(responsible, capacity);
        }
        return this;
    }

    /** An authority confirmed the facts. */
    Act factsConfirmed(String on) {
        tied("FACTS_CONFIRMED", on);
        return this;
    }

    /** An authority ordered these very measures. */
    Act orders(String measures) {
        tied("MEASURE_ORDERED", day).with("contains=" + measures);
        return this;
    }

    private Act tied(String trigger, String on) {
        var finding = new Act(city, place, subject, subjectName, person, "findings.csv", trigger, on);
        finding.authority = authority;
        finding.no = no.replace("号", "认%d号".formatted(++findings));
        return finding.with("about=" + no + "@" + authority);
    }

    /** An officer confirms what a rule proposes for somebody. */
    Act confirmed(Person liable, String rule, String on) {
        return decided(liable, rule, on, "CONFIRMED", "经核实, 行为时在任");
    }

    Act rejected(Person liable, String rule, String on, String reason) {
        return decided(liable, rule, on, "REJECTED", reason);
    }

    private Act decided(Person liable, String rule, String on, String outcome, String reason) {
        var row = new LinkedHashMap<String, String>();
        row.put("decision_no", no);
        row.put("authority", authority);
        row.put("person_doc", liable.reference());
        row.put("rule_id", rule);
        row.put("decided_on", on);
        row.put("outcome", outcome);
        row.put("officer", "审核员甲");
        row.put("reason", reason);
        city.row("confirmations.csv", row);
        return this;
    }

    Act ended(String kind, String on) {
        return ended(kind, on, "");
    }

    Act ended(String kind, String on, String personDoc) {
        var row = new LinkedHashMap<String, String>();
        row.put("decision_no", no);
        row.put("authority", authority);
        row.put("kind", kind);
        row.put("from", on);
        row.put("document", no.replace("号", "终号"));
        row.put("person_doc", personDoc);
        city.row("ends.csv", row);
        return this;
    }

    Act suspended(String from, String to) {
        city.row(
                "suspensions.csv",
                Map.of("decision_no", no, "authority", authority, "from", from, "to", to, "reason", "异议核实"));
        return this;
    }

    private String explicit() {
        return person ? new Person("", subjectName, subject).explicit() : subject;
    }

    /** Writes the row. */
    void write() {
        var row = new LinkedHashMap<String, String>();
        boolean listing = "listings.csv".equals(file);
        boolean penalty = "penalties.csv".equals(file);
        if (listing) {
            row.put("org_uscc", explicit());
            row.put("list_code", trigger);
        } else if (penalty) {
            row.put("CF_XDR_MC", subjectName);
            row.put("CF_XDR_LB", person ? "自然人" : "法人及非法人组织");
            row.put(person ? "CF_XDR_ZJHM" : "CF_XDR_SHXYM", subject);
            if (person) {
                row.put("CF_XDR_ZJLX", "身份证");
            }
            row.put("trigger_code", trigger);
        } else {
            row.put("subject", explicit());
            row.put("trigger_code", trigger);
        }
        row.put(penalty ? "CF_WSH" : "decision_no", no);
        row.put(penalty ? "CF_CFJG" : "authority", authority);
        row.put(penalty ? "CF_JDRQ" : "decision_date", day);
        if (!listing && !penalty) {
            row.put("effective_date", day);
        }
        row.putAll(cells);
        var text = new StringBuilder();
        attributes.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : ";").append(name).append('=').append(value));
        row.put("attributes", text.toString());
        city.row(file, row);
    }

    /** Who decides what, and how its documents are numbered. */
    private record Authority(String title, String sort) {
        static Authority of(String trigger) {
            String start = trigger.toUpperCase(Locale.ROOT);
            if (start.matches("LAB|MIGRANT.*|UNIT_DIS.*|STAFF_DIS.*")) {
                return new Authority("人力资源和社会保障局", "人社");
            }
            if (start.matches("TAX.*")) {
                return new Authority("税务局", "税");
            }
            if (start.matches("JUD|CONS.*|EXIT.*|PERSONAL_DEBT.*")) {
                return new Authority("人民法院", "执");
            }
            if (start.matches("CONVICTION")) {
                return new Authority("人民法院", "刑初");
            }
            if (start.matches("BANK(RUPTCY).*|MANAGER_DUTY.*")) {
                return new Authority("人民法院", "破");
            }
            if (start.matches("SAF.*|PRINCIPAL_PUN.*")) {
                return new Authority("应急管理局", "应急");
            }
            if (start.matches("GPC|PROC.*|ACCOUNTING.*|DISMISSED.*")) {
                return new Authority("财政局", "财");
            }
            if (start.matches("BID.*|ENGINEERING.*")) {
                return new Authority("住房和城乡建设局", "住建");
            }
            if (start.matches("EIA.*|SOIL.*|CARBON.*")) {
                return new Authority("生态环境局", "环");
            }
            if (start.matches("LOAN.*|SECURITIES.*|FUTURES.*|INSURANCE.*|BANKING.*|FUND.*|WATCH-FIN")) {
                return new Authority("金融管理局", "金");
            }
            if (start.matches("SCHOOL.*|WATCH-EDU")) {
                return new Authority("教育局", "教");
            }
            if (start.matches("(PUBLIC|PRINT|AUDIO|FILM|PERFORM|INTERNET|ENTERTAIN|TRAVEL|GUIDE).*")) {
                return new Authority("文化和旅游局", "文旅");
            }
            if (start.matches("SEED.*|PESTICIDE.*|ANIMAL.*|SLAUGHTER.*")) {
                return new Authority("农业农村局", "农");
            }
            if (start.matches("MEDICAL.*")) {
                return new Authority("医疗保障局", "医保");
            }
            if (start.matches("CHARITY.*|ORG_BANNED")) {
                return new Authority("民政局", "民");
            }
            return new Authority("市场监督管理局", "市监");
        }

        String number(Place place, String year, int number) {
            return title.equals("人民法院")
                    ? "(%s)%s%s%d号".formatted(year, place.court, sort, number)
                    : "%s%s〔%s〕%d号".formatted(place.mark, sort, year, number);
        }
    }
}
