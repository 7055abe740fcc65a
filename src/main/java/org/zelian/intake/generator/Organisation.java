package org.zelian.intake.generator;

/**
 * One synthetic organisation, as its number makes it.
 *
 * @param registered day of registration
 * @param revoked day on which the business licence was revoked, or NEVER
 * @param deregistered first day on which it is no more, or NEVER
 */
record Organisation(
        long number,
        String code,
        Kind kind,
        Region region,
        Industry industry,
        int trade,
        boolean stateOwned,
        int registered,
        int revoked,
        int deregistered) {
    String name() {
        String line = kind == Kind.GOVERNMENT ? "市场" : industry.word;
        return region.shortName + Names.trade(trade) + line + kind.ending;
    }

    String status() {
        return deregistered != Days.NEVER ? "DEREGISTERED" : revoked != Days.NEVER ? "REVOKED" : "ACTIVE";
    }

    /** The last day on which anything can happen to it: the one before its end, or the day of the registry. */
    int last(int asOf) {
        return deregistered == Days.NEVER ? asOf : deregistered - 1;
    }

    /** Whether it exists from one day on as long as the other one does. */
    boolean coversLifeOf(Organisation other) {
        return registered <= other.registered && deregistered >= other.deregistered;
    }
}
