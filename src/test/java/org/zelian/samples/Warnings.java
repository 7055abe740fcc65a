package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.QIAODONG;
import static org.zelian.samples.Place.WUGANG;
import static org.zelian.samples.Place.XINHUA;
import static org.zelian.samples.Place.YOUJIANG;

import java.util.Map;

/** Patterns that carry no consequence but that an analyst wants to see. */
final class Warnings {
    private final City city;

    Warnings(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "W02",
                "A new company two months after the listing, same head, address and phone",
                "W02",
                "Old shell and new shell",
                this::newShell);
        city.story(
                "W06",
                "One group listed in three prefectures",
                "LAB-01, TAX-01, SAM-01, W06, W07",
                "A controller above; no sister is reached",
                this::group);
        city.story(
                "W09",
                "One person is legal representative of six companies at six places and owns none",
                "W09",
                "A professional name-giver",
                this::nameGiver);
        city.story("W11", "Three fines within a year", "W11", "Repeated", this::repeated);
        city.story(
                "W16",
                "The holding moves to somebody new after the case was opened",
                "LAB-01, W16",
                "Stake sold six days before the listing",
                this::movedStake);
        city.story(
                "W18",
                "Revoked more than three years ago and never deregistered",
                "REG-02, W18",
                "Its director sits elsewhere",
                this::neverDeregistered);
        city.story(
                "W20",
                "Repaired and listed again within a year",
                "SAM-01, W20",
                "A new serious record after repair",
                this::again);
        city.story(
                "CTL",
                "Concert, proxy, bands and a partnership",
                "control",
                "Votes apart from shares; unknown shares stay ranges",
                this::control);
    }

    private void newShell() {
        Person head = city.somebody(BEICHEN);
        Org old = city.company(BEICHEN, "北辰金蝉脱壳物流有限公司")
                .run(head)
                .with("address", "北辰区虚构路蝉巷1号")
                .with("phone", "022-00000001");
        old.listed("LAB", "2026-06-18").violated("2025-12-01", "2026-03-31").cell("until", "2029-06-18");
        city.company(BEICHEN, "北辰金蝉新翼物流有限公司")
                .since("2026-08-20")
                .run(head)
                .with("address", "北辰区虚构路蝉巷1号")
                .with("phone", "022-00000001");
    }

    private void group() {
        Person owner = city.somebody(YOUJIANG);
        Org top = city.company(YOUJIANG, "右江鲲鹏控股有限公司").run(owner);
        Place[] places = {QIAODONG, XINHUA, YOUJIANG, DONGLI};
        String[] names = {"桥东鲲鹏地产有限公司", "新华鲲鹏建材有限公司", "右江鲲鹏物业有限公司", "东丽鲲鹏商贸有限公司"};
        String[] lists = {"LAB", "TAX", "SAM"};
        for (int at = 0; at < names.length; at++) {
            Org member = city.company(places[at], names[at]).held(top, "80").held(city.somebody(places[at]), "20");
            member.office("LEGAL_REPRESENTATIVE", city.somebody(places[at]));
            if (at < lists.length) {
                member.listed(lists[at], "2026-0" + (3 + at) + "-23")
                        .violated("2025-05-01", "2025-12-31")
                        .cell("published_on", "2026-0" + (3 + at) + "-23")
                        .cell("until", "2029-0" + (3 + at) + "-23");
            }
        }
    }

    private void nameGiver() {
        Person giver = city.person(WUGANG, "施廿四");
        for (String word : "子丑寅卯辰巳".split("")) {
            city.company(WUGANG, "舞钢" + word + "虚商贸有限公司")
                    .office("LEGAL_REPRESENTATIVE", giver)
                    .held(city.somebody(WUGANG), "100");
        }
    }

    private void repeated() {
        Org org = city.company(BEICHEN, "北辰饕餮餐饮有限公司").licence("FOOD").run(city.somebody(BEICHEN));
        for (String day : new String[] {"2026-01-12", "2026-04-13", "2026-09-14"}) {
            org.penalty("ANY_PENALTY", day)
                    .violated(City.monthBefore(day), City.monthBefore(day))
                    .cell("CF_NR_FK", "1.5");
        }
    }

    private void movedStake() {
        Person sold = city.somebody(BEICHEN);
        Person bought = city.somebody(BEICHEN);
        Org org = city.company(BEICHEN, "北辰乾坤袋包装有限公司").office("LEGAL_REPRESENTATIVE", sold);
        org.stake("PERSON", sold.reference(), "90", "2015-01-06", "2026-10-10");
        org.stake("PERSON", bought.reference(), "90", "2026-10-10", "");
        org.held(city.somebody(BEICHEN), "10");
        org.listed("LAB", "2026-10-16").violated("2026-04-01", "2026-06-30").cell("until", "2029-10-16");
        city.row(
                "changes.csv",
                Map.of(
                        "org_uscc",
                        org.code,
                        "item",
                        "住所变更",
                        "before",
                        "北辰区虚构路布袋巷1号",
                        "after",
                        "北辰区虚构路布袋巷2号",
                        "changed_on",
                        "2026-10-10",
                        "source",
                        "登记"));
    }

    private void neverDeregistered() {
        Person head = city.somebody(CHONGLI);
        Org org = city.company(CHONGLI, "崇礼千年冰窖有限公司")
                .with("status", "REVOKED")
                .run(head)
                .office("DIRECTOR", head);
        org.penalty("BUSINESS_LICENCE_REVOKED", "2022-09-05")
                .violated("2021-01-01", "2021-12-31")
                .with("forViolation=true");
        city.company(CHONGLI, "崇礼万年冰窖有限公司").run(city.somebody(CHONGLI)).office("DIRECTOR", head, "2025-05-15", "");
    }

    private void again() {
        Org org = city.company(BEICHEN, "北辰不倒翁玩具有限公司").run(city.somebody(BEICHEN));
        org.listed("SAM", "2024-10-14")
                .violated("2024-04-01", "2024-07-31")
                .cell("until", "2027-10-14")
                .with("listingReason=OTHER")
                .ended("REPAIRED", "2025-12-01");
        org.listed("SAM", "2026-07-27")
                .violated("2026-02-01", "2026-04-30")
                .cell("until", "2029-07-27")
                .with("listingReason=OTHER");
    }

    private void control() {
        Person lead = city.somebody(BEICHEN);
        Person follows = city.somebody(BEICHEN);
        Org concert = city.company(BEICHEN, "北辰桃园结义茶楼有限公司")
                .office("LEGAL_REPRESENTATIVE", lead)
                .held(lead, "49")
                .held(follows, "3")
                .held(city.somebody(BEICHEN), "48");
        for (Person member : new Person[] {lead, follows}) {
            city.row(
                    "groups.csv",
                    Map.of(
                            "group",
                            "桃园",
                            "member",
                            member.explicit(),
                            "lead",
                            lead.explicit(),
                            "scope",
                            concert.code,
                            "from",
                            "2020-01-01"));
        }
        Person absent = city.somebody(BEICHEN);
        Org proxy = city.company(BEICHEN, "北辰狐假虎威皮具有限公司")
                .office("LEGAL_REPRESENTATIVE", follows)
                .held(absent, "60")
                .held(follows, "40");
        city.row(
                "arrangements.csv",
                Map.of(
                        "kind",
                        "PROXY",
                        "from_party",
                        absent.explicit(),
                        "to_party",
                        follows.explicit(),
                        "over_org",
                        proxy.code,
                        "from",
                        "2024-01-01",
                        "document",
                        "表决权委托书"));
        Org bands = city.company(BEICHEN, "北辰雾里看花苗木有限公司").office("LEGAL_REPRESENTATIVE", city.somebody(BEICHEN));
        for (String[] band : new String[][] {{"30", "60"}, {"10", "40"}}) {
            city.row(
                    "holdings.csv",
                    Map.of(
                            "held",
                            bands.code,
                            "holder_kind",
                            "PERSON",
                            "holder",
                            city.somebody(BEICHEN).reference(),
                            "equity_min",
                            band[0],
                            "equity_max",
                            band[1],
                            "from",
                            "2015-01-06"));
        }
        Org votes = city.company(BEICHEN, "北辰一言九鼎铸造有限公司").office("LEGAL_REPRESENTATIVE", lead);
        city.row(
                "holdings.csv",
                Map.of(
                        "held",
                        votes.code,
                        "holder_kind",
                        "PERSON",
                        "holder",
                        lead.reference(),
                        "equity_pct",
                        "10",
                        "voting_pct",
                        "51",
                        "from",
                        "2015-01-06"));
        city.row(
                "holdings.csv",
                Map.of(
                        "held",
                        votes.code,
                        "holder_kind",
                        "PERSON",
                        "holder",
                        absent.reference(),
                        "equity_pct",
                        "90",
                        "voting_pct",
                        "49",
                        "from",
                        "2015-01-06"));
    }
}
