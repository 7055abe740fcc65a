package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.LONGLIN;

import java.util.Map;
import org.zelian.intake.generator.Codes;

/** Who is who: one number in two forms, two names on one number, one name on two persons, nobody's number. */
final class Identities {
    private final City city;

    Identities(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "S13",
                "One person under two numbers, two names under one number, a passport",
                "LAB-01, W19",
                "15 and 18 digits are one person; the third name is set apart; x is X; passport and number are not joined by the machine",
                this::documents);
        city.story(
                "S13b",
                "Two persons of one name; an officer joined two documents and parted two others",
                "LAB-01",
                "卫十三 and 卫十三 stay two; identity.csv joins a permit with a number, and takes another link back",
                this::namesakes);
        city.story(
                "X2",
                "A registration by a forged document is revoked",
                "REG-06",
                "The office is void from its start; the named person may not apply for three years, until 2029-09-30",
                this::forged);
        city.story(
                "CHG",
                "Offices and stakes that only the register of changes tells",
                "LAB-01",
                "changes.csv becomes tenures and stakes: the head of the violation is the one before 2026-09-01",
                this::changes);
        city.story(
                "X7",
                "The legal representative is known by name only",
                "LAB-01",
                "In the register as NEEDS_IDENTITY; no liability, no match with others of the same name",
                this::nameless);
        city.story(
                "W21",
                "Nobody was legal representative at the violation",
                "LAB-01, W21",
                "A gap in the offices: the listing cannot be traced to a person",
                this::gap);
    }

    private void documents() {
        String number = city.number(BEICHEN);
        Person old = city.documented("张一", "CITIZEN_ID", Codes.fifteen(number), "");
        Person now = city.documented("张一", "CITIZEN_ID", number, "");
        Person third = city.documented("张壹", "CITIZEN_ID", number, "");
        listed("北辰炼丹药材有限公司", old, false);
        listed("北辰炼金五金有限公司", now, false);
        listed("北辰炼石矿业有限公司", third, true);
        String ending = endingWithX();
        listed("北辰蓬莱海产有限公司", city.documented("赵四", "CITIZEN_ID", ending.replace('X', 'x'), ""), false);
        city.documented("赵四", "CITIZEN_ID", "1.20113E+17", "");
        listed("北辰方丈茶业有限公司", city.foreigner("王三", "E12345678", "DE"), false);
        listed("北辰瀛洲茶业有限公司", city.person(BEICHEN, "王三"), false);
    }

    private void listed(String name, Person head, boolean byRow) {
        Person shown = byRow ? new Person(head.row(), head.name(), "") : head;
        Org org = city.company(BEICHEN, name).office("LEGAL_REPRESENTATIVE", shown);
        org.held(city.somebody(BEICHEN), "100");
        org.listed("LAB", "2026-08-21").violated("2026-03-01", "2026-05-31").cell("until", "2029-08-21");
    }

    /** A number whose check digit is X: the order numbers are tried one after the other. */
    private String endingWithX() {
        for (int order = 1; order < 900; order++) {
            String number = Codes.citizen(BEICHEN.region + "19030404%03d".formatted(order));
            if (number.endsWith("X")) {
                return number;
            }
        }
        throw new IllegalStateException("No number ends with X.");
    }

    private void namesakes() {
        Person one = city.person(BEICHEN, "卫十三");
        Person other = city.person(BEICHEN, "卫十三");
        Org listed = city.company(BEICHEN, "北辰哪吒轮业有限公司").run(one);
        listed.listed("LAB", "2026-07-08")
                .violated("2026-01-01", "2026-03-31")
                .cell("until", "2029-07-08")
                .confirmed(one, "LAB-01", "2026-07-08");
        city.company(BEICHEN, "北辰风火轮业有限公司").run(other);
        Person permit = city.documented("蒋十四", "HK_MACAO_PERMIT", "H60001234", "");
        Person number = city.person(DONGLI, "蒋十四");
        join("HKM:" + permit.reference(), number.reference(), "MERGE", "2026-10-15", "本人提交两证, 经核为同一人");
        city.company(DONGLI, "东丽混天绫绸缎有限公司")
                .office("LEGAL_REPRESENTATIVE", new Person(permit.row(), permit.name(), ""))
                .held(number, "100");
        Person passport = city.foreigner("沈十五", "G98765432", "SG");
        Person second = city.person(DONGLI, "沈十五");
        join(passport.reference(), second.reference(), "MERGE", "2026-08-03", "姓名、出生日期一致");
        join(passport.reference(), second.reference(), "SPLIT", "2026-09-21", "照片比对不符");
    }

    private void join(String one, String other, String kind, String day, String reason) {
        city.row(
                "identity.csv",
                Map.of(
                        "doc_a",
                        one,
                        "doc_b",
                        other,
                        "kind",
                        kind,
                        "decided_on",
                        day,
                        "officer",
                        "审核员乙",
                        "reason",
                        reason));
    }

    private void forged() {
        Person victim = city.person(CHONGLI, "韩十六");
        Person forger = city.person(DONGLI, "杨十七");
        Org org = city.company(CHONGLI, "崇礼李鬼贸易有限公司").since("2024-05-06").with("status", "REVOKED");
        city.row(
                "tenures.csv",
                Map.of(
                        "org_uscc",
                        org.code,
                        "person_doc",
                        victim.reference(),
                        "role",
                        "LEGAL_REPRESENTATIVE",
                        "from",
                        "2024-05-06",
                        "source",
                        "登记",
                        "void_on",
                        "2026-09-30",
                        "void_document",
                        "崇市监撤〔2026〕3号"));
        org.held(forger, "100");
        org.listed("LAB", "2026-03-16")
                .violated("2025-10-01", "2025-12-31")
                .cell("until", "2029-03-16")
                .confirmed(victim, "LAB-01", "2026-03-16");
        org.event("REGISTRATION_REVOKED_FRAUD", "2026-09-30").names(forger, "DIRECT_RESPONSIBLE");
    }

    private void nameless() {
        Org org = city.company(DONGLI, "东丽无名科技有限公司").office("LEGAL_REPRESENTATIVE", city.nameless("周七"));
        org.held(city.somebody(DONGLI), "100");
        org.listed("LAB", "2026-08-20").violated("2026-02-01", "2026-04-30").cell("until", "2029-08-20");
    }

    private void gap() {
        Org org = city.company(LONGLIN, "隆林空城物流有限公司")
                .legal(city.somebody(LONGLIN), "2018-01-01", "2025-03-01")
                .legal(city.somebody(LONGLIN), "2026-01-01", "");
        org.held(city.somebody(LONGLIN), "100");
        org.listed("LAB", "2026-05-20").violated("2025-06-01", "2025-08-31").cell("until", "2029-05-20");
    }

    private void changes() {
        Person left = city.somebody(BEICHEN);
        Person came = city.somebody(BEICHEN);
        Org org = city.company(BEICHEN, "北辰走马灯饰有限公司");
        change(org, "法定代表人变更", shown(left, ""), shown(came, ""), "2026-09-01");
        change(org, "股东变更", shown(left, " 100%"), shown(left, " 30%") + "；" + shown(came, " 70%"), "2026-09-01");
        change(org, "监事备案", "", "金廿五", "2021-04-12");
        org.listed("LAB", "2026-10-20").violated("2026-03-01", "2026-05-31").cell("until", "2029-10-20");
    }

    private static String shown(Person person, String share) {
        return person.name() + "(" + person.reference() + ")" + share;
    }

    private void change(Org org, String item, String before, String after, String day) {
        city.row(
                "changes.csv",
                Map.of(
                        "org_uscc",
                        org.code,
                        "item",
                        item,
                        "before",
                        before,
                        "after",
                        after,
                        "changed_on",
                        day,
                        "source",
                        "登记"));
    }
}
