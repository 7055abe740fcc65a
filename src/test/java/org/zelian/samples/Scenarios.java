package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;
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
        city.story(
                "S10",
                "One person answers for two food enterprises",
                "FOD-01, W05",
                "One ban until 2031-06-01 with two supports; no escalation",
                this::twoEnterprises);
        city.story(
                "S11",
                "A branch loses its food licence",
                "FOD-01",
                "The head of the branch is named and answers; the parent's legal representative is only under review; the other branch is free",
                this::branch);
        city.story(
                "S12",
                "An enterprise is deregistered after its listing",
                "LAB-01",
                "Its legal representative goes on answering until 2029-05-01; what came later is refused (see below)",
                this::deregistered);
        city.story(
                "S14",
                "A listing that ended yesterday",
                "LAB-01 (2022)",
                "Last day 2026-11-20; expired on the day of the sample",
                this::expired);
        city.story(
                "S15",
                "Revoked on a leap day; the barred person sits elsewhere",
                "REG-01 (2018), REG-02, W03",
                "Barred from 2024-02-29 to 2027-02-28; a new seat of 2026-05-01 and an old one of 2020; the partnership is not covered",
                this::leapDay);
        city.story(
                "S20",
                "Promise broken, rectification failed, interview held, then listed",
                "SAM-01",
                "The listing rests on the failed rectification",
                this::rectification);
        city.story(
                "X1",
                "A listed company and its sister",
                "LAB-01",
                "The sister gets a risk mark and no measure",
                this::sister);
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
                        nominee.reference(),
                        "to_party",
                        owner.reference(),
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
                        owner.reference(),
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

    private void twoEnterprises() {
        Person head = city.person(BEICHEN, "陈十一");
        String[][] cases = {
            {"北辰玉兔糕点有限公司", "2025-02-01", "2024-10-01", "2024-11-15"},
            {"北辰桂树酿造有限公司", "2026-06-01", "2026-01-10", "2026-02-20"}
        };
        for (String[] told : cases) {
            city.company(BEICHEN, told[0])
                    .licence("FOOD")
                    .run(head)
                    .penalty("FOOD_LICENCE_REVOKED", told[1])
                    .violated(told[2], told[3])
                    .with("licenceRevoked=true")
                    .confirmed(head, "FOD-01", told[1]);
        }
    }

    private void branch() {
        Person head = city.person(DONGLI, "周七");
        Org parent = city.company(BEICHEN, "北辰天蓬食品有限公司").licence("FOOD").run(city.somebody(BEICHEN));
        Org branch = city.org(BEICHEN, "BRANCH", "91", "北辰天蓬食品有限公司一分店")
                .since("2023-01-01")
                .licence("FOOD")
                .branchOf(parent)
                .office("PERSON_IN_CHARGE", head);
        city.org(BEICHEN, "BRANCH", "91", "北辰天蓬食品有限公司二分店")
                .since("2023-06-01")
                .licence("FOOD")
                .branchOf(parent)
                .office("PERSON_IN_CHARGE", city.somebody(BEICHEN));
        branch.penalty("FOOD_LICENCE_REVOKED", "2026-03-20")
                .violated("2025-12-01", "2025-12-31")
                .with("licenceRevoked=true")
                .names(head, "DIRECT_MANAGER");
    }

    private void deregistered() {
        Person head = city.person(CHONGLI, "吴八");
        Org org = city.company(CHONGLI, "崇礼雪国旅游有限公司")
                .with("status", "DEREGISTERED")
                .with("dereg_date", "2026-06-01")
                .legal(head, "2019-05-01", "2026-06-01");
        org.stake("PERSON", head.reference(), "100", "2015-01-06", "2026-06-01");
        org.listed("LAB", "2026-05-01")
                .violated("2025-12-01", "2026-02-28")
                .cell("until", "2029-05-01")
                .confirmed(head, "LAB-01", "2026-05-01");
        // What must be refused: a listing and an office after the end.
        org.listed("SAM", "2026-07-01").violated("2026-04-01", "2026-05-01");
        org.legal(city.somebody(CHONGLI), "2026-06-15", "");
    }

    private void expired() {
        Person head = city.somebody(BEICHEN);
        city.company(BEICHEN, "北辰嫦娥服饰有限公司")
                .run(head)
                .listed("LAB", "2023-11-20")
                .violated("2023-05-01", "2023-08-31")
                .cell("until", "2026-11-20")
                .confirmed(head, "LAB-01", "2023-11-20");
    }

    private void leapDay() {
        Person head = city.person(DONGLI, "褚十二");
        Org revoked =
                city.company(DONGLI, "东丽闰月科技有限公司").with("status", "REVOKED").run(head);
        revoked.penalty("BUSINESS_LICENCE_REVOKED", "2024-02-29")
                .violated("2023-03-01", "2023-09-30")
                .with("forViolation=true")
                .finds(head, "LEGAL_REPRESENTATIVE")
                .confirmed(head, "REG-01", "2024-02-29")
                .confirmed(head, "REG-02", "2024-02-29");
        city.company(BEICHEN, "北辰太白酒坊有限公司").run(city.somebody(BEICHEN)).office("DIRECTOR", head, "2026-05-01", "");
        city.company(BEICHEN, "北辰启明灯具有限公司").run(city.somebody(BEICHEN)).office("SUPERVISOR", head, "2020-04-01", "");
        city.org(BEICHEN, "PARTNERSHIP", "91", "北辰长庚合伙企业(有限合伙)")
                .office("EXECUTIVE_PARTNER", head, "2021-01-01", "")
                .held(head, "50")
                .held(city.somebody(BEICHEN), "50");
    }

    private void rectification() {
        Org org = city.company(DONGLI, "东丽石猴玩具有限公司").run(city.somebody(DONGLI));
        org.listed("WATCH-SAM", "2026-06-08").withoutBasis();
        org.listed("SAM", "2026-08-28")
                .violated("2026-06-05", "2026-08-20")
                .cell("basis_doc_no", "津丽市监责改〔2026〕12号")
                .cell("basis_doc_date", "2026-06-08")
                .cell("until", "2029-08-28")
                .with("listingReason=OTHER");
    }

    private void sister() {
        Person head = city.somebody(BEICHEN);
        city.company(BEICHEN, "北辰金箍五金有限公司")
                .run(head)
                .listed("LAB", "2026-10-12")
                .violated("2026-04-01", "2026-06-30")
                .cell("until", "2029-10-12");
        city.company(BEICHEN, "北辰银箍五金有限公司").run(head);
    }
}
