package org.zelian.samples;

/** Everybody else: ordinary enterprises and people with nothing against them, so that a city is a city. */
final class Neighbours {
    private static final int ORGANISATIONS = 300;
    private static final int PERSONS = 900;
    private static final String[] WORDS = "麒麟 凤凰 玄武 朱雀 青龙 白虎 应龙 饮露 扶桑 若木 建木 九尾 毕方 精卫 夸父 刑天 祝融 共工 羲和 望舒".split(" ");
    private static final String[] LINES = "商贸 物流 服饰 家具 建材 软件 文具 花木 陶瓷 钟表".split(" ");

    private final City city;

    Neighbours(City city) {
        this.city = city;
    }

    void settle() {
        Place[] places = Place.values();
        Org before = null;
        for (int at = 0; city.count() < ORGANISATIONS; at++) {
            Place place = places[at % places.length];
            String trade = place.name.substring(0, 2) + WORDS[at % WORDS.length] + LINES[at * 7 % LINES.length];
            if (at % 9 == 8) {
                city.org(place, "INDIVIDUAL_BUSINESS", "92", trade + "店").office("OPERATOR", city.somebody(place));
                continue;
            }
            before = company(
                    city.company(place, trade + "有限公司").since("20%02d-03-0%d".formatted(8 + at % 14, 1 + at % 9)),
                    before,
                    at);
        }
        Org last = city.company(Place.BEICHEN, "北辰众生会馆有限公司").run(city.somebody(Place.BEICHEN));
        while (city.people() < PERSONS) {
            last.office("PRACTITIONER", city.somebody(places[city.people() % places.length]), "2024-01-01", "");
        }
    }

    private Org company(Org org, @org.jspecify.annotations.Nullable Org before, int at) {
        Person head = city.somebody(org.place);
        Person second = city.somebody(org.place);
        org.office("LEGAL_REPRESENTATIVE", head).office("DIRECTOR", head).office("SUPERVISOR", second);
        if (at % 3 == 0) {
            org.office("MANAGER", city.somebody(org.place)).office("FINANCE_MANAGER", city.somebody(org.place));
        }
        if (before != null && at % 4 == 1) {
            return org.held(before, "60").held(second, "40");
        }
        return at % 2 == 0 ? org.held(head, "100") : org.held(head, "66.67").held(second, "33.33");
    }
}
