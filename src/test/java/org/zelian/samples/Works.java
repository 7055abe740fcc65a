package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.CHONGLI;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.WUGANG;
import static org.zelian.samples.Place.XINHUA;

/** Mines, building sites, measurements, schools and stages. */
final class Works {
    private final City city;

    Works(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "SAF",
                "Accidents, closures and lent qualifications",
                "SAF-01 to SAF-04",
                "Five years, and for life in the own industry after a major accident",
                this::safety);
        city.story(
                "CON",
                "Building sites and registered engineers",
                "CON-01 to CON-03",
                "Penalties on persons, one, five years and for life",
                this::building);
        city.story(
                "ENV",
                "False reports on environment, soil and carbon",
                "ENV-01 to ENV-03",
                "Compilers and managers in charge",
                this::environment);
        city.story(
                "EDU",
                "Private schools",
                "EDU-01 to EDU-03",
                "Sponsors, governing members, heads; the decision states the term",
                this::schools);
        city.story(
                "CUL",
                "Books, presses, films, stages, halls",
                "CUL-01 to CUL-03",
                "Ten and five years by office at the violation, some for life",
                this::culture);
        city.story(
                "TOU",
                "A travel agency and a guide",
                "TOU-01",
                "The principal by office, managers only if named, the guide himself",
                this::travel);
        city.story(
                "CHA", "Charities", "CHA-01, CHA-03", "The person in charge on the day of revocation", this::charities);
    }

    private Org firm(Place place, String name) {
        return city.company(place, name).run(city.somebody(place));
    }

    private void safety() {
        Org mine = firm(WUGANG, "舞钢黄风矿业有限公司");
        Person principal = city.somebody(WUGANG);
        mine.office("PRINCIPAL", principal);
        mine.event("PRINCIPAL_PUNISHED", "2025-08-08")
                .with(
                        "accident=true;criminalPenalty=true;responsibleForAccident=true;accidentGrade=MAJOR;sentenceServed=2026-08-07")
                .names(principal, "PRINCIPAL");
        Org tunnel = firm(WUGANG, "舞钢黑风隧道有限公司");
        Person removed = city.somebody(WUGANG);
        tunnel.office("PRINCIPAL", removed, "2016-01-01", "2025-09-15");
        tunnel.event("PRINCIPAL_PUNISHED", "2025-09-15")
                .with("accident=true;removedFromPost=true;disciplinedOn=2025-09-15;accidentGrade=GENERAL")
                .names(removed, "PRINCIPAL");
        Org closed = firm(XINHUA, "新华黄眉化工有限公司");
        closed.office("PRINCIPAL", city.somebody(XINHUA));
        closed.penalty("SAFETY_CLOSURE", "2026-04-20")
                .violated("2026-01-01", "2026-03-15")
                .with("ground=STILL_UNQUALIFIED;severity=SERIOUS");
        Org assessor = firm(WUGANG, "舞钢雷音检测有限公司");
        assessor.penalty("SAFETY_SERVICE_QUALIFICATION_REVOKED", "2026-02-02")
                .violated("2025-07-01", "2025-09-30")
                .with("violation=FALSE_REPORT;severity=SERIOUS;contains=A18")
                .names(city.somebody(WUGANG), "DIRECT_RESPONSIBLE");
        Org listed = firm(WUGANG, "舞钢红孩儿烟花有限公司");
        listed.listed("SAF", "2026-06-25")
                .violated("2026-02-01", "2026-04-30")
                .cell("until", "2029-06-25")
                .names(listed.boss(), "PRINCIPAL")
                .names(city.somebody(WUGANG), "OTHER_RESPONSIBLE");
    }

    private void building() {
        Org site = firm(BEICHEN, "北辰补天建筑有限公司").licence("CONSTRUCTION");
        Person lead = city.somebody(BEICHEN);
        site.office("PROJECT_LEAD", lead);
        site.event("PRINCIPAL_PUNISHED", "2025-05-05")
                .with("criminalPenalty=true;sentenceServed=2026-05-04")
                .names(lead, "PROJECT_LEAD");
        Org other = firm(BEICHEN, "北辰填海建筑有限公司").licence("CONSTRUCTION");
        other.event("PRINCIPAL_PUNISHED", "2025-06-06")
                .with("removedFromPost=true;disciplinedOn=2025-06-06")
                .names(other.boss(), "PRINCIPAL");
        engineer("practitionerFault=true;violation=QUALITY_ACCIDENT", "2025-12-10");
        engineer("practitionerFault=true;violation=MAJOR_QUALITY_ACCIDENT", "2025-12-11");
        engineer("practitionerFault=true;violation=MAJOR_QUALITY_ACCIDENT;severity=ESPECIALLY_SERIOUS", "2025-12-12");
        engineer("violation=STANDARD_NOT_FOLLOWED;severity=GENERAL;term=P6M", "2026-07-15");
        engineer("violation=STANDARD_NOT_FOLLOWED;severity=SERIOUS;term=P1Y", "2026-07-16");
        engineer("violation=MAJOR_SAFETY_ACCIDENT", "2026-07-17");
    }

    private void engineer(String attributes, String day) {
        Person engineer = city.somebody(BEICHEN);
        new Act(city, BEICHEN, engineer, "penalties.csv", "ENGINEERING_PRACTITIONER_PENALTY", day)
                .violated(City.monthBefore(City.monthBefore(day)), City.monthBefore(day))
                .with(attributes + ";contains=A19")
                .names(engineer, "REGISTERED_PRACTITIONER");
    }

    private void environment() {
        firm(CHONGLI, "崇礼清风环评有限公司")
                .penalty("EIA_PENALTY", "2025-10-10")
                .violated("2025-05-01", "2025-06-30")
                .with("violation=EIA_SERIOUS_QUALITY;contains=A18")
                .names(city.somebody(CHONGLI), "COMPILER");
        firm(CHONGLI, "崇礼明月土壤有限公司")
                .penalty("SOIL_PENALTY", "2025-11-11")
                .violated("2025-06-01", "2025-07-31")
                .with("violation=SOIL_FALSE_REPORT;severity=SERIOUS;contains=A18")
                .names(city.somebody(CHONGLI), "DIRECT_MANAGER");
        firm(CHONGLI, "崇礼碳火核查有限公司")
                .penalty("CARBON_PENALTY", "2025-12-15")
                .violated("2025-07-01", "2025-08-31")
                .with("violation=CARBON_FALSE_OR_UNTRUE;severity=SERIOUS;contains=A18")
                .names(city.somebody(CHONGLI), "DIRECT_STAFF");
        convicted("ENV_IMPACT_FILE", "2026-03-03");
        convicted("SOIL_REPORT", "2026-03-04");
    }

    private void convicted(String offence, String day) {
        new Act(city, CHONGLI, city.somebody(CHONGLI), "judgments.csv", "CONVICTION", day)
                .with("offence=" + offence + ";sentence=FIXED_TERM;convicted=true;criminalPenalty=true");
    }

    private void schools() {
        String[][] cases = {
            {"东丽杏坛学校", "SCHOOL_SPONSOR_MISCONDUCT", "SPONSOR", "SERIOUS;term=P5Y"},
            {"东丽鹿洞学校", "SCHOOL_SPONSOR_MISCONDUCT", "GOVERNING_MEMBER", "ESPECIALLY_SERIOUS;seriousSocialImpact=true"},
            {"东丽鹅湖学校", "SCHOOL_MISMANAGEMENT", "SCHOOL_HEAD", "SERIOUS;term=P3Y"},
            {"东丽岳麓学校", "SCHOOL_MISMANAGEMENT", "DIRECT_RESPONSIBLE", "ESPECIALLY_SERIOUS;seriousSocialImpact=true"},
            {"东丽石鼓学校", "SCHOOL_GROUP_NEGLECT", "SPONSOR", "SERIOUS;term=P5Y"}
        };
        int month = 1;
        for (String[] told : cases) {
            Person person = city.somebody(DONGLI);
            Org school =
                    city.org(DONGLI, "SOCIAL_ORG", "52", told[0]).office("LEGAL_REPRESENTATIVE", city.somebody(DONGLI));
            if (!"DIRECT_RESPONSIBLE".equals(told[2])) {
                school.office(told[2], person);
            }
            school.penalty("SCHOOL_DECISION", "2026-0" + month++ + "-22")
                    .violated("2025-03-01", "2025-11-30")
                    .with("violation=" + told[1] + ";severity=" + told[3] + ";contains=A10")
                    .names(person, told[2]);
        }
    }

    private void culture() {
        revoked("北辰无字天书书局有限公司", "PUBLICATION_LICENCE_REVOKED", "2025-03-18");
        revoked("北辰朱砂印务有限公司", "PRINTING_LICENCE_REVOKED", "2025-04-18");
        revoked("北辰唱片仙音有限公司", "AUDIOVISUAL_LICENCE_REVOKED", "2025-05-19");
        revoked("北辰皮影电影有限公司", "FILM_LICENCE_REVOKED", "2025-06-18");
        revoked("北辰霓裳演艺有限公司", "PERFORMANCE_LICENCE_REVOKED", "2025-07-18")
                .with("underOwnRegulation=true;violation=PERFORMANCE_FORBIDDEN_CONTENT");
        revoked("北辰飞鸽网吧有限公司", "INTERNET_CAFE_LICENCE_REVOKED", "2025-08-18");
        Org wild = firm(BEICHEN, "北辰夜叉网吧有限公司");
        wild.office("PRINCIPAL", city.somebody(BEICHEN));
        violated(wild.penalty("INTERNET_CAFE_BANNED", "2025-09-18"));
        revoked("北辰广陵散娱乐有限公司", "ENTERTAINMENT_LICENCE_REVOKED", "2025-10-20");
        Org hall =
                city.org(BEICHEN, "SOLE_PROPRIETORSHIP", "91", "北辰鼓上蚤歌舞厅").office("INVESTOR", city.somebody(BEICHEN));
        violated(hall.penalty("ENTERTAINMENT_BANNED", "2025-11-18"));
        single("北辰活字印刷社", "PRINTING_LICENCE_REVOKED", "OPERATOR", "2026-01-20", "licenceRevoked=true");
        single("北辰留声音像店", "AUDIOVISUAL_LICENCE_REVOKED", "OPERATOR", "2026-02-20", "licenceRevoked=true");
        single(
                "北辰水袖演出经纪社",
                "PERFORMANCE_LICENCE_REVOKED",
                "PERFORMANCE_AGENT",
                "2026-03-20",
                "underOwnRegulation=true");
        single("北辰单刀曲艺社", "PERFORMANCE_LICENCE_REVOKED", "PERFORMER", "2026-04-20", "underOwnRegulation=true");
    }

    private Act revoked(String name, String trigger, String day) {
        return violated(firm(BEICHEN, name).penalty(trigger, day)).with("licenceRevoked=true");
    }

    private static Act violated(Act act) {
        return act.violated("2024-11-01", "2025-01-31");
    }

    private void single(String name, String trigger, String capacity, String day, String attributes) {
        Person person = city.somebody(BEICHEN);
        city.org(BEICHEN, "INDIVIDUAL_BUSINESS", "92", name)
                .office("OPERATOR", person)
                .penalty(trigger, day)
                .violated("2025-08-01", "2025-10-31")
                .with(attributes + ";contains=A09,A18")
                .names(person, capacity);
    }

    private void travel() {
        Org agency = firm(CHONGLI, "崇礼筋斗云旅行社有限公司").licence("TRAVEL_AGENCY");
        agency.office("PRINCIPAL", city.somebody(CHONGLI));
        agency.penalty("TRAVEL_AGENCY_LICENCE_REVOKED", "2026-02-26")
                .violated("2025-10-01", "2025-12-31")
                .with("licenceRevoked=true;contains=A18")
                .names(city.somebody(CHONGLI), "MANAGEMENT_STAFF");
        Person guide = city.somebody(CHONGLI);
        new Act(city, CHONGLI, guide, "penalties.csv", "GUIDE_CERT_REVOKED", "2026-03-26")
                .violated("2025-11-01", "2025-12-31")
                .with("licenceRevoked=true;contains=A18")
                .names(guide, "SELF");
        new Act(city, CHONGLI, city.somebody(CHONGLI), "judgments.csv", "CONVICTION", "2025-06-26")
                .with(
                        "offence=BORDER_CONTROL;sentence=FIXED_TERM;criminalPenalty=true;convicted=true;sentenceServed=2026-06-25");
    }

    private void charities() {
        city.org(DONGLI, "SOCIAL_ORG", "53", "东丽善财基金会")
                .office("PERSON_IN_CHARGE", city.somebody(DONGLI))
                .penalty("CHARITY_CERT_REVOKED", "2026-01-08")
                .violated("2025-05-01", "2025-09-30")
                .with("licenceRevoked=true");
        city.org(DONGLI, "SOCIAL_ORG", "53", "东丽龙女基金会")
                .office("PERSON_IN_CHARGE", city.somebody(DONGLI))
                .penalty("CHARITY_PENALTY", "2026-04-08")
                .violated("2025-06-01", "2025-10-31")
                .with("violation=CHARITY_109_111;severity=SERIOUS;term=P3Y;contains=A10")
                .names(city.somebody(DONGLI), "DIRECT_MANAGER");
    }
}
