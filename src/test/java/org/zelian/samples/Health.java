package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;
import static org.zelian.samples.Place.DONGLI;
import static org.zelian.samples.Place.HEXI;
import static org.zelian.samples.Place.LONGLIN;

/** What people eat, take and put on their skin: bans of years and for life. */
final class Health {
    private final City city;

    Health(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "S16",
                "A food licence revoked, a conviction, and a barred person hired as safety officer",
                "FOD-01, FOD-02, FOD-03, REG-04a, REG-04c, W17",
                "Five years for the legal representative, lifetime for the convicted; the enterprise that hires him is alerted",
                this::food);
        city.story(
                "FOD-b",
                "Probation, detention and a fine for food offences",
                "FOD-02, REG-04b",
                "Probation is still fixed-term: lifetime; detention and a fine do not give it",
                this::sentences);
        city.story(
                "DRG",
                "Six penalties for drugs",
                "DRG-01 to DRG-06",
                "Only named persons; the term stands in the document where the law leaves it open",
                this::drugs);
        city.story(
                "VAC",
                "Three penalties for vaccines",
                "VAC-01 to VAC-03",
                "Key posts are reached as well",
                this::vaccines);
        city.story(
                "DEV",
                "Six penalties for medical devices",
                "DEV-01 to DEV-05",
                "Applications and persons are barred separately",
                this::devices);
        city.story(
                "COS",
                "Three penalties for cosmetics",
                "COS-01, COS-02",
                "Legal representative or principal: one of the two answers",
                this::cosmetics);
        city.story(
                "ANI",
                "Animals, pigs, pesticides, seed",
                "ANI-01, ANI-02, AGR-01 to AGR-03",
                "The head answers for slaughter and seed, the manager in charge for pesticides",
                this::farms);
        city.story(
                "MED",
                "Medical insurance money lost",
                "MED-01",
                "The legal representative of a hospital",
                this::insurance);
    }

    private Org shop(Place place, String name, String licence) {
        return city.company(place, name).licence(licence).run(city.somebody(place));
    }

    /** A penalty that contains an industry ban and names the legal representative and somebody in charge. */
    private Act banned(Org org, String trigger, String day, String attributes) {
        return org.penalty(trigger, day)
                .violated(City.monthBefore(City.monthBefore(City.monthBefore(day))), City.monthBefore(day))
                .with(attributes + ";contains=A09")
                .names(org.boss(), "LEGAL_REPRESENTATIVE")
                .names(city.somebody(org.place), "DIRECT_MANAGER");
    }

    private void food() {
        Person head = city.person(BEICHEN, "朱十八");
        Person cook = city.person(BEICHEN, "秦十九");
        Org org = city.company(BEICHEN, "北辰八戒肉食有限公司").licence("FOOD").run(head);
        org.penalty("FOOD_LICENCE_REVOKED", "2026-01-15")
                .violated("2025-10-01", "2025-11-15")
                .with("licenceRevoked=true")
                .names(cook, "DIRECT_STAFF")
                .confirmed(head, "FOD-01", "2026-01-15");
        convicted(cook, "2026-06-30", "offence=FOOD_SAFETY,MARKET_ORDER;sentence=FIXED_TERM;sentenceServed=2027-06-29");
        Org hires = shop(BEICHEN, "北辰悟净豆腐有限公司", "FOOD").office("SAFETY_OFFICER", cook, "2026-10-08", "");
        hires.event("BARRED_PERSON_EMPLOYED", "2026-10-20").with("barredSector=FOOD");
    }

    private void convicted(Person person, String day, String attributes) {
        new Act(city, BEICHEN, person, "judgments.csv", "CONVICTION", day)
                .with(attributes + ";convicted=true;criminalPenalty=true");
    }

    private void sentences() {
        String base = "offence=FOOD_SAFETY,MARKET_ORDER;sentence=";
        convicted(city.somebody(BEICHEN), "2025-09-12", base + "FIXED_TERM;probation=true;probationEnd=2026-09-11");
        convicted(city.somebody(BEICHEN), "2025-10-20", base + "DETENTION;sentenceServed=2026-03-19");
        convicted(city.somebody(BEICHEN), "2025-11-03", "offence=FOOD_SAFETY;sentence=FINE");
    }

    private void drugs() {
        banned(shop(BEICHEN, "北辰太上药业有限公司", "DRUG"), "DRUG_PENALTY", "2025-04-10", "violation=FAKE_DRUG");
        banned(
                shop(BEICHEN, "北辰金丹药业有限公司", "DRUG"),
                "DRUG_PENALTY",
                "2025-05-12",
                "violation=DRUG_LICENCE_FORGED_OR_LENT;severity=SERIOUS");
        banned(
                shop(HEXI, "河西灵芝药业有限公司", "DRUG"),
                "DRUG_PENALTY",
                "2025-06-16",
                "violation=DRUG_QUALITY_PRACTICE;severity=SERIOUS;term=P10Y");
        banned(shop(HEXI, "河西人参药业有限公司", "DRUG"), "DRUG_PENALTY", "2025-07-21", "violation=DRUG_BRIBING_OFFICIALS");
        Org bribed = shop(HEXI, "河西首乌药房有限公司", "DRUG");
        Person buyer = city.somebody(HEXI);
        bribed.penalty("DRUG_PENALTY", "2025-08-18")
                .violated("2025-01-01", "2025-05-31")
                .with("violation=DRUG_TAKING_BRIBES;severity=SERIOUS;contains=A09")
                .names(buyer, "SELF");
        shop(HEXI, "河西雪莲药房有限公司", "DRUG")
                .office("MANAGER", buyer, "2026-02-01", "")
                .event("BARRED_PERSON_EMPLOYED", "2026-03-02")
                .with("barredSector=DRUG");
    }

    private void vaccines() {
        String[] kinds = {"FAKE_VACCINE", "VACCINE_FRAUD_OR_UNAPPROVED", "VACCINE_COLD_CHAIN"};
        String[] names = {"北辰伏羲生物有限公司", "北辰女娲生物有限公司", "北辰神农冷链有限公司"};
        for (int at = 0; at < kinds.length; at++) {
            Org org = shop(BEICHEN, names[at], "DRUG");
            Person keeper = city.somebody(BEICHEN);
            org.office("KEY_POST", keeper);
            banned(
                            org,
                            "VACCINE_PENALTY",
                            "2025-0" + (3 + at) + "-20",
                            "violation=" + kinds[at] + ";severity=SERIOUS;term=P10Y")
                    .names(keeper, "KEY_POST");
        }
    }

    private void devices() {
        String[][] cases = {
            {"东丽千里眼器械有限公司", "DEVICE_UNREGISTERED_OR_UNLICENSED"},
            {"东丽顺风耳器械有限公司", "DEVICE_LICENCE_FRAUD"},
            {"东丽如意棒器械有限公司", "DEVICE_CONDITION_LABEL_STORAGE"},
            {"东丽照妖镜器械有限公司", "DEVICE_STANDARD_BREACH"}
        };
        int month = 1;
        for (String[] told : cases) {
            Org org = shop(DONGLI, told[0], "DEVICE");
            banned(
                            org,
                            "DEVICE_PENALTY",
                            "2026-0" + month++ + "-14",
                            "violation=" + told[1] + ";severity=SERIOUS;contains=A09,A16")
                    .names(city.somebody(DONGLI), "DIRECT_RESPONSIBLE");
        }
        shop(DONGLI, "东丽紫金铃器械有限公司", "DEVICE")
                .event("BARRED_PERSON_EMPLOYED", "2026-08-10")
                .with("barredSector=DEVICE");
    }

    private void cosmetics() {
        banned(
                shop(BEICHEN, "北辰玉面日化有限公司", "COSMETIC"),
                "COSMETIC_PENALTY",
                "2025-03-11",
                "violation=COSMETIC_LICENCE_FRAUD");
        banned(
                shop(BEICHEN, "北辰白骨日化有限公司", "COSMETIC"),
                "COSMETIC_PENALTY",
                "2025-06-17",
                "violation=COSMETIC_STANDARD_BREACH;severity=SERIOUS");
        banned(
                shop(BEICHEN, "北辰蜘蛛日化有限公司", "COSMETIC"),
                "COSMETIC_PENALTY",
                "2025-09-16",
                "violation=COSMETIC_FILING_FRAUD;severity=SERIOUS");
        shop(BEICHEN, "北辰杏仙日化有限公司", "COSMETIC")
                .event("BARRED_PERSON_EMPLOYED", "2026-01-12")
                .with("barredSector=COSMETIC");
    }

    private void farms() {
        shop(LONGLIN, "隆林牛魔畜牧有限公司", "ANIMAL")
                .penalty("ANIMAL_PENALTY", "2025-07-07")
                .violated("2025-04-01", "2025-05-31")
                .with("violation=ANIMAL_PROHIBITED_TRADE");
        shop(LONGLIN, "隆林天蓬屠宰有限公司", "SLAUGHTER")
                .penalty("SLAUGHTER_LICENCE_REVOKED", "2025-09-09")
                .violated("2025-06-01", "2025-07-31")
                .with("licenceRevoked=true");
        convicted(
                city.somebody(LONGLIN),
                "2026-02-10",
                "offence=ANIMAL_PRODUCT;sentence=FIXED_TERM;sentenceServed=2027-08-09");
        convicted(
                city.somebody(LONGLIN),
                "2026-02-20",
                "offence=FOOD_SAFETY,MARKET_ORDER;sentence=FIXED_TERM;slaughterLicenceRevoked=true");
        banned(
                shop(LONGLIN, "隆林地涌农药有限公司", "PESTICIDE"),
                "PESTICIDE_LICENCE_REVOKED",
                "2025-10-13",
                "licenceRevoked=true");
        shop(LONGLIN, "隆林无底洞农药有限公司", "PESTICIDE")
                .event("BARRED_PERSON_EMPLOYED", "2026-04-13")
                .with("barredSector=PESTICIDE");
        Org seed = shop(LONGLIN, "隆林五谷种业有限公司", "SEED");
        seed.penalty("SEED_LICENCE_REVOKED", "2025-11-10")
                .violated("2025-03-01", "2025-05-31")
                .with("licenceRevoked=true");
        seed.judgment("CONVICTION", "2026-05-18")
                .violated("2025-03-01", "2025-05-31")
                .with(
                        "offence=SEED_FAKE_OR_INFERIOR;sentence=FIXED_TERM;criminalPenalty=true;sentenceServed=2028-05-17")
                .names(seed.boss(), "LEGAL_REPRESENTATIVE");
    }

    private void insurance() {
        Org hospital = city.org(DONGLI, "INSTITUTION", "12", "东丽扁鹊医院")
                .licence("MEDICAL_INSURED")
                .office("LEGAL_REPRESENTATIVE", city.somebody(DONGLI));
        hospital.penalty("MEDICAL_INSURANCE_DECISION", "2026-03-30")
                .violated("2025-01-01", "2025-10-31")
                .with("majorFundLoss=true");
    }
}
