package org.zelian.samples;

import static org.zelian.samples.Place.CHONGLI;

/** A tax listing of somebody who had paid before anything was published. */
final class PaidBefore {
    private final City city;

    PaidBefore(City city) {
        this.city = city;
    }

    void tell() {
        city.story(
                "PBP",
                "A taxpayer paid tax, late fees and fine before publication",
                "TAX-01d",
                "Nobody is published and no other department hears of it; the tax authority's own measure reaches the unit alone",
                this::paid);
    }

    private void paid() {
        city.company(CHONGLI, "崇礼马面冷饮有限公司")
                .run(city.somebody(CHONGLI))
                .listed("TAX", "2026-03-12")
                .violated("2024-01-01", "2024-12-31")
                .cell("until", "2029-03-12")
                .with("paidBeforePublication=true");
    }
}
