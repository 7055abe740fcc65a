package org.zelian.samples;

import static org.zelian.samples.Place.BEICHEN;

/** One decision against two enterprises: whom it names, and for which of them. */
final class SharedDecision {
    private final City city;

    SharedDecision(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "NAM",
                "One decision lists two enterprises and names two persons",
                "LAB-01",
                "Who is named for one of them answers there alone; who is named for none in particular is put to review for both",
                this::twoSites);
    }

    private void twoSites() {
        Org builds = city.company(BEICHEN, "北辰愚公建设有限公司").licence("CONSTRUCTION").run(city.somebody(BEICHEN));
        Org carries = city.company(BEICHEN, "北辰智叟劳务有限公司").run(city.somebody(BEICHEN));
        Person wages = city.somebody(BEICHEN);
        Person site = city.somebody(BEICHEN);
        Act first = wageListing(builds);
        wageListing(carries).in(first).namesHere(wages, "DIRECT_MANAGER").names(site, "DIRECT_STAFF");
    }

    private static Act wageListing(Org org) {
        return org.listed("LAB", "2026-07-06")
                .violated("2026-01-01", "2026-04-30")
                .cell("until", "2029-07-06");
    }
}
