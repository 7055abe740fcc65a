package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;

import java.util.List;
import java.util.Map;

/** Rows that must be refused, each for one reason. */
final class Refused {
    /** What the README says of them: file, what is wrong, code of the refusal. */
    static final List<String[]> TABLE = List.of(
            new String[] {"persons.csv", "`1.20113E+17` (赵四): a spreadsheet ate the number", "EXCEL_MANGLED_ID"},
            new String[] {"persons.csv", "an identity number whose check digit is wrong (错一码)", "ID_CHECK_DIGIT"},
            new String[] {"persons.csv", "an identity number with the day 1905-02-30 (错二码)", "ID_BAD_DATE"},
            new String[] {"enterprises.csv", "a code whose check character is wrong (北辰错码商贸有限公司)", "USCC_CHECK_DIGIT"},
            new String[] {"tenures.csv", "an office as 荣誉顾问", "ROLE"},
            new String[] {"tenures.csv", "an office as 实际控制人, which nobody holds by registration", "NOT_AN_OFFICE"},
            new String[] {"tenures.csv", "an office that ends before it begins", "DATES_REVERSED"},
            new String[] {
                "tenures.csv", "an office at 崇礼雪国旅游有限公司 from 2026-06-15, deregistered 2026-06-01", "ORG_DEREGISTERED"
            },
            new String[] {"tenures.csv", "an office of a person whom no file of persons knows", "PERSON_UNKNOWN"},
            new String[] {"holdings.csv", "a stake of 120 %", "SHARE_ABOVE_WHOLE"},
            new String[] {"listings.csv", "a listing of 崇礼雪国旅游有限公司 on 2026-07-01, after its end", "SUBJECT_DEREGISTERED"
            },
            new String[] {"listings.csv", "隆林启智托育有限公司 on a black list without a basis document", "NO_BASIS_DOC"},
            new String[] {"confirmations.csv", "a rejection without a reason", "REASON_MISSING"});

    private final City city;

    Refused(City city) {
        this.city = city;
    }

    void write() {
        String right = city.number(BEICHEN);
        int last = "0123456789".indexOf(right.charAt(17));
        city.documented("错一码", "CITIZEN_ID", right.substring(0, 17) + (last + 1) % 10, "");
        city.documented("错二码", "CITIZEN_ID", "12011319050230001X", "");
        Org org = city.company(BEICHEN, "北辰量天尺仪器有限公司").run(city.somebody(BEICHEN));
        String code = org.code;
        city.row(
                "enterprises.csv",
                Map.of(
                        "uscc",
                        code.substring(0, 17) + (code.endsWith("A") ? "B" : "A"),
                        "name",
                        "北辰错码商贸有限公司",
                        "type",
                        "COMPANY",
                        "region",
                        BEICHEN.region,
                        "status",
                        "ACTIVE",
                        "reg_date",
                        "2020-01-06"));
        Person somebody = city.somebody(BEICHEN);
        org.office("荣誉顾问", somebody, "2024-01-01", "");
        org.office("实际控制人", somebody, "2024-01-01", "");
        org.office("DIRECTOR", somebody, "2024-06-01", "2024-01-01");
        org.office("DIRECTOR", new Person("", "", org.city.number(Place.PUDONG)), "2024-01-01", "");
        org.stake("PERSON", somebody.reference(), "120", "2024-01-01", "");
        org.listed("LAB", "2026-10-27")
                .violated("2026-03-01", "2026-05-31")
                .cell("until", "2029-10-27")
                .rejected(org.boss(), "LAB-01", "2026-10-28", "");
    }
}
