package org.zelian.intake.generator;

import org.jspecify.annotations.Nullable;

/** Lines of business: GB/T 4754 division, the word in the name, the licence they need and what costs them that licence. */
enum Industry {
    TRADE("51", "贸易", null, null),
    FOOD("14", "食品", "FOOD", "FOOD_LICENCE_REVOKED"),
    CATERING("62", "餐饮", "FOOD", "FOOD_LICENCE_REVOKED"),
    DRUG("27", "药业", "DRUG", "DRUG_PENALTY"),
    DEVICE("35", "器械", "DEVICE", "DEVICE_PENALTY"),
    COSMETIC("26", "日化", "COSMETIC", "COSMETIC_PENALTY"),
    CONSTRUCTION("47", "建设", "CONSTRUCTION", "SAFETY_CLOSURE"),
    TRANSPORT("54", "运输", null, null),
    SOFTWARE("65", "科技", null, null),
    PROPERTY("70", "置业", null, null),
    SEED("01", "种业", "SEED", "SEED_LICENCE_REVOKED"),
    PRINTING("23", "印务", "PRINTING", "PRINTING_LICENCE_REVOKED"),
    ENTERTAINMENT("90", "娱乐", "ENTERTAINMENT", "ENTERTAINMENT_LICENCE_REVOKED"),
    TRAVEL("72", "旅游", "TRAVEL_AGENCY", "TRAVEL_AGENCY_LICENCE_REVOKED"),
    CONSULTING("72", "咨询", null, null),
    INVESTMENT("67", "投资", null, null);

    final String division;
    final String word;
    final @Nullable String licence;
    /** The penalty that takes the licence away, or bars from the line. */
    final @Nullable String penalty;

    Industry(String division, String word, @Nullable String licence, @Nullable String penalty) {
        this.division = division;
        this.word = word;
        this.licence = licence;
        this.penalty = penalty;
    }

    private static final Industry[] ALL = values();

    static Industry drawn(Draw draw) {
        return ALL[draw.weighted(22, 8, 6, 3, 2, 2, 14, 6, 12, 5, 2, 2, 2, 2, 8, 4)];
    }
}
