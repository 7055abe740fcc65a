package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.LONGLIN;
import static org.zelian.samples.Place.WUGANG;

import java.util.Map;

/** Enterprises and their heads: who answers, from when to when, and who does not. */
final class Scenarios {
    private final City city;

    Scenarios(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "S01",
                "The legal representative changes one day before the listing",
                "LAB-01, W01",
                "The old legal representative answers (he held office at the violation), the new one does not; the wage officer is named",
                this::evasion);
        city.story(
                "S02",
                "Three layers above: 60 %, 51 %, 70 %; and the same with exactly 50 %",
                "JUD-02",
                "Controller by votes, 21.42 % by economic share, proposed only; at exactly 50 % nobody controls",
                this::layers);
        city.story(
                "S03",
                "Two companies hold each other; two more hold each other wholly",
                "LAB-01, W08",
                "Circular holdings are solved, not followed: 67.16 / 32.84 and 40.30 / 59.70; the closed pair has no person",
                this::circles);
        city.story(
                "S04",
                "A nominee runs a company whose licence is revoked",
                "REG-01, REG-02, LAB-01, W10",
                "No finding of personal responsibility: under review; the true owner is shown, not reached",
                this::nominee);
        city.story(
                "S06",
                "An objection suspends a safety listing; another one is still open",
                "SAF-04",
                "Suspended on [2026-09-01, 2026-09-09), the term runs on; the second is suspended today",
                this::objection);
        city.story(
                "S07",
                "One of two listings is revoked on review",
                "LAB-01, TAX-01a",
                "What rested on the first alone ends on 2026-09-14; honours stay barred by the tax listing",
                this::correction);
        city.story(
                "S08",
                "A fine is repaired after the shortest publicity",
                "M43",
                "Penalty of 2026-05-10, repaired on 2026-08-14",
                this::repair);
        city.story(
                "S09",
                "Two sectors at once",
                "LAB-01, TAX-01, LOC-02, W04",
                "The watch list does not count; two sectors give level 1",
                this::sectors);
    }

    private void evasion() {
        Person left = city.person(BEICHEN, "张一");
        Person came = city.person(BEICHEN, "李二");
        Person wages = city.person(BEICHEN, "王三");
        Org org = city.company(BEICHEN, "北辰月宫建设有限公司")
                .licence("CONSTRUCTION")
                .legal(left, "2020-01-01", "2026-08-19")
                .legal(came, "2026-08-19", "")
                .office("FINANCE_MANAGER", wages, "2021-03-01", "")
                .held(left, "80")
                .held(wages, "20");
        org.listed("LAB", "2026-08-20")
                .violated("2026-03-01", "2026-05-31")
                .cell("until", "2029-08-20")
                .names(wages, "DIRECT_MANAGER")
                .confirmed(left, "LAB-01", "2026-08-20");
        city.row(
                "changes.csv",
                Map.of(
                        "org_uscc",
                        org.code,
                        "item",
                        "名称变更",
                        "before",
                        "北辰广寒建设有限公司",
                        "after",
                        org.name,
                        "changed_on",
                        "2026-08-19",
                        "source",
                        "登记"));
        org.with("former_names", "北辰广寒建设有限公司");
    }

    private void layers() {
        chain("隆林花果山农业有限公司", "北辰水帘控股有限公司", "北辰筋斗投资有限公司", "51");
        chain("隆林五庄观农业有限公司", "北辰人参控股有限公司", "北辰清风投资有限公司", "50");
    }

    private void chain(String below, String top, String middle, String percent) {
        Person owner = city.person(BEICHEN, "赵四");
        Person head = city.person(LONGLIN, "钱五");
        Org holding = city.company(BEICHEN, top)
                .held(owner, "60")
                .held(city.somebody(BEICHEN), "25")
                .held(city.somebody(BEICHEN), "15");
        holding.office("LEGAL_REPRESENTATIVE", owner);
        int rest = 100 - Integer.parseInt(percent);
        Org invest = city.company(BEICHEN, middle)
                .held(holding, percent)
                .held(city.somebody(BEICHEN), Integer.toString(rest - 20))
                .held(city.somebody(BEICHEN), "20");
        invest.office("LEGAL_REPRESENTATIVE", city.somebody(BEICHEN));
        Org target = city.company(LONGLIN, below)
                .held(invest, "70")
                .held(city.somebody(LONGLIN), "16")
                .held(city.somebody(LONGLIN), "14")
                .office("LEGAL_REPRESENTATIVE", head);
        target.order("CONSUMPTION_ORDER", "2026-11-02").with("orderIssued=true");
    }

    private void circles() {
        Person one = city.person(BEICHEN, "孙六");
        Person two = city.person(BEICHEN, "周七");
        Org first = city.company(BEICHEN, "北辰东海龙宫贸易有限公司");
        Org second = city.company(BEICHEN, "北辰西海龙宫贸易有限公司");
        first.held(second, "55").held(one, "45").office("LEGAL_REPRESENTATIVE", one);
        second.held(first, "60").held(two, "40").office("LEGAL_REPRESENTATIVE", two);
        first.listed("LAB", "2026-09-10").violated("2026-02-01", "2026-04-30").cell("until", "2029-09-10");
        Org left = city.company(BEICHEN, "北辰南海龙宫贸易有限公司");
        Org right = city.company(BEICHEN, "北辰北海龙宫贸易有限公司");
        left.held(right, "100").office("LEGAL_REPRESENTATIVE", city.somebody(BEICHEN));
        right.held(left, "100").office("LEGAL_REPRESENTATIVE", city.somebody(BEICHEN));
    }

    private void nominee() {
        Person nominee = city.person(LONGLIN, "吴八");
        Person owner = city.person(WUGANG, "郑九");
        Org org = city.company(BEICHEN, "北辰画皮贸易有限公司")
                .with("status", "REVOKED")
                .since("2022-01-01")
                .run(nominee);
        city.row(
                "arrangements.csv",
                Map.of(
                        "kind",
                        "NOMINEE",
                        "from_party",
                        nominee.explicit(),
                        "to_party",
                        owner.explicit(),
                        "over_org",
                        org.code,
                        "from",
                        "2025-03-20",
                        "document",
                        "(2025)津0113民初101号"));
        city.row(
                "determinations.csv",
                Map.of(
                        "org_uscc",
                        org.code,
                        "controller_doc",
                        owner.explicit(),
                        "level",
                        "L4",
                        "from",
                        "2025-03-20",
                        "document",
                        "(2025)津0113民初101号"));
        org.penalty("BUSINESS_LICENCE_REVOKED", "2026-04-10")
                .violated("2025-11-01", "2025-11-30")
                .with("forViolation=true");
        org.listed("LAB", "2026-05-06").violated("2026-01-01", "2026-03-31").cell("until", "2029-05-06");
    }

    private void objection() {
        for (int turn = 0; turn < 2; turn++) {
            Person principal = city.somebody(WUGANG);
            Org org = city.company(WUGANG, turn == 0 ? "舞钢火焰山化工有限公司" : "舞钢芭蕉扇化工有限公司")
                    .run(city.somebody(WUGANG));
            org.office("PRINCIPAL", principal);
            Act listed = org.listed("SAF", "2026-08-20")
                    .violated("2026-05-01", "2026-06-10")
                    .cell("until", "2029-08-20")
                    .names(principal, "PRINCIPAL");
            listed.suspended(turn == 0 ? "2026-09-01" : "2026-11-16", turn == 0 ? "2026-09-09" : "");
        }
    }

    private void correction() {
        Person head = city.person(BEICHEN, "冯十");
        Org wages = city.company(BEICHEN, "北辰蟠桃园食品有限公司").run(head);
        wages.listed("LAB", "2026-03-02")
                .violated("2025-09-01", "2025-12-31")
                .cell("until", "2029-03-02")
                .confirmed(head, "LAB-01", "2026-03-02")
                .ended("REVOKED", "2026-09-14");
        Org taxes = city.company(BEICHEN, "北辰瑶池贸易有限公司").run(head);
        taxes.listed("TAX", "2026-05-06")
                .violated("2024-01-01", "2024-12-31")
                .cell("published_on", "2026-05-06")
                .cell("until", "2029-05-06")
                .confirmed(head, "TAX-01a", "2026-05-06");
    }

    private void repair() {
        Org org = city.company(CHONGLI, "崇礼雪人旅游有限公司").run(city.somebody(CHONGLI));
        org.penalty("ANY_PENALTY", "2026-05-10")
                .violated("2026-03-01", "2026-03-20")
                .cell("CF_NR_FK", "2")
                .ended("REPAIRED", "2026-08-14");
    }

    private void sectors() {
        Org org = city.company(LONGLIN, "隆林盘丝洞纺织有限公司").run(city.somebody(LONGLIN));
        org.listed("LAB", "2026-02-01").violated("2025-08-01", "2025-11-30").cell("until", "2029-02-01");
        org.listed("TAX", "2026-07-01")
                .violated("2024-01-01", "2024-12-31")
                .cell("published_on", "2026-07-01")
                .cell("until", "2029-07-01")
                .suspended("2026-09-01", "2026-09-09");
        org.listed("WATCH-SAM", "2026-03-01").withoutBasis();
        Org same = city.company(LONGLIN, "隆林琵琶洞纺织有限公司").run(city.somebody(LONGLIN));
        same.listed("LAB", "2026-04-01").violated("2025-10-01", "2025-12-31").cell("until", "2029-04-01");
        same.listed("LAB", "2026-08-03").violated("2026-03-01", "2026-05-31").cell("until", "2029-08-03");
    }
}
