package org.zelian.intake.generator;

import java.time.LocalDate;

/** The persons of the registry, each made from his number alone: nobody is kept. */
final class People {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int BIRTH_DAYS = 3652;
    private static final int SEQUENCES = 998;
    private static final String[] COUNTRIES = {"DE", "JP", "SG", "US", "FR"};

    private final long seed;
    private final long organisations;
    private final long count;
    private final long space;

    People(Options options) {
        this.seed = options.seed();
        this.organisations = options.organisations();
        this.count = Math.max(8, organisations * 12 / 10);
        this.space = (long) Region.count() * BIRTH_DAYS * SEQUENCES;
    }

    long count() {
        return count;
    }

    Person person(long number) {
        Draw draw = Draw.of(seed, Draw.Stream.PERSON, number);
        String name = Names.person(draw);
        // A bijection of the numbers: the multiplier is a prime that does not divide the space.
        long place = (number * 48_271L + Math.floorMod(seed, 1_000_003L)) % space;
        int region = (int) (place % Region.count());
        int birthDay = (int) (place / Region.count() % BIRTH_DAYS);
        int sequence = 1 + (int) (place / Region.count() / BIRTH_DAYS);
        String birth = FIRST_BIRTH.plusDays(birthDay).toString();
        int sort = draw.below(1000);
        if (sort < 3) {
            return new Person(number, name, null, null, null, "");
        }
        if (sort < 6) {
            String country = draw.one(COUNTRIES);
            return new Person(number, name, "PASSPORT", "E%08d".formatted(number), country, birth);
        }
        String first17 = Region.at(region).code + birth.replace("-", "") + three(sequence);
        return new Person(number, name, "CITIZEN_ID", Codes.citizen(first17), null, birth);
    }

    /** The first person who belongs to an organisation; the next one may as well. */
    Person own(long organisation) {
        return person(Math.min(count - 1, organisation * count / organisations));
    }

    /** Somebody for an office: mostly from next door, at times one of the few who sit everywhere. */
    Person somebody(long organisation, Draw draw) {
        long home = organisation * count / organisations;
        return switch (draw.weighted(46, 42, 9, 3)) {
            case 0 -> person(Math.min(count - 1, home + draw.below(3)));
            case 1 -> person(Math.floorMod(home + draw.below(81) - 40, count));
            case 2 -> person(draw.below(count));
            default -> person(home / 2048 * 2048 + draw.below((int) Math.min(4, count - home / 2048 * 2048)));
        };
    }

    private static String three(int number) {
        return number < 10 ? "00" + number : number < 100 ? "0" + number : Integer.toString(number);
    }
}
