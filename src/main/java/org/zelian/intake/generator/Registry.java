package org.zelian.intake.generator;

import org.jspecify.annotations.Nullable;

/**
 * The organisations of the registry, each made from its number alone: nobody is kept.
 *
 * <p>They come in blocks of 256 with a home region: number 0 of a block is its government, 1 an institution, 2 an old
 * company; groups form inside a block, whose members may sit anywhere.
 */
final class Registry {
    static final int BLOCK = 256;
    private static final int OLDEST = Days.of(1985, 1, 1);
    private static final int OLD = Days.of(1995, 1, 1);

    private final long seed;
    private final long ring;
    private final int asOf;
    final People people;
    final long count;

    Registry(Options options) {
        this.seed = options.seed();
        this.ring = options.ring();
        this.asOf = Math.toIntExact(options.asOf().toEpochDay());
        this.count = options.organisations();
        this.people = new People(options);
    }

    int asOf() {
        return asOf;
    }

    Draw draw(Draw.Stream stream, long number) {
        return Draw.of(seed, stream, number);
    }

    Organisation organisation(long number) {
        Draw draw = draw(Draw.Stream.ORGANISATION, number);
        int place = (int) (number % BLOCK);
        Kind kind = kind(number, place, draw);
        Region region = region(number, place, draw);
        Industry industry = place == 2 ? Industry.INVESTMENT : Industry.drawn(draw);
        int trade = draw.below(3600);
        boolean state = kind == Kind.COMPANY && place > 2 && number >= ring && draw.percent(2);
        boolean lasting = kind.isPublic() || place == 2 || number < ring;
        int registered = lasting
                ? OLDEST + draw.below(OLD - OLDEST)
                : OLD + Math.max(draw.below(asOf - 200 - OLD), draw.below(asOf - 200 - OLD));
        int end = draw.weighted(82, 7, 11);
        int day = draw.between(Math.min(registered + 300, asOf - 30), asOf - 20);
        return new Organisation(
                number,
                code(number, kind, region),
                kind,
                region,
                industry,
                trade,
                state,
                registered,
                !lasting && end == 1 ? day : Days.NEVER,
                !lasting && end == 2 ? day : Days.NEVER);
    }

    /** The government of the block. */
    Organisation government(long number) {
        return organisation(number / BLOCK * BLOCK);
    }

    /** A company of the block that exists as long as this one does; null if four tries found none. */
    @Nullable
    Organisation older(Organisation of, Draw draw) {
        long block = of.number() / BLOCK * BLOCK;
        int size = (int) Math.min(BLOCK, count - block);
        for (int tries = 0; tries < 4; tries++) {
            // Groups are narrow: the candidates stand near each other, or at the head of the block.
            long candidate = draw.percent(15) ? block + 2 : block + draw.below(size) / 8 * 8L + of.number() % 8;
            if (candidate < count && candidate != of.number()) {
                Organisation found = organisation(candidate);
                if (found.kind() == Kind.COMPANY && found.coversLifeOf(of)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Another company near by, whatever its age, that still exists; null if there is none. */
    @Nullable
    Organisation peer(Organisation of, Draw draw) {
        for (int tries = 0; tries < 4; tries++) {
            long candidate = Math.floorMod(of.number() + draw.below(17) - 8, count);
            if (candidate != of.number()) {
                Organisation found = organisation(candidate);
                if (found.kind() == Kind.COMPANY && found.deregistered() == Days.NEVER) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The next company of the long ring; null outside of it. */
    @Nullable
    Organisation nextInRing(Organisation of) {
        return of.number() < ring && ring > 1 ? organisation((of.number() + 1) % ring) : null;
    }

    private Kind kind(long number, int place, Draw draw) {
        Kind drawn = Kind.drawn(draw);
        if (number < ring) {
            return Kind.COMPANY;
        }
        return switch (place) {
            case 0 -> Kind.GOVERNMENT;
            case 1 -> Kind.INSTITUTION;
            case 2 -> Kind.COMPANY;
            default -> drawn;
        };
    }

    private Region region(long number, int place, Draw draw) {
        int home = (int) (number / BLOCK % Region.count());
        int drawn = draw.below(Region.count());
        // The five regions with a plan of their own are a third of the registry.
        int fifth = draw.below(5);
        return switch (draw.weighted(70, 15, 15)) {
            case 1 -> Region.at(place < 2 ? home : fifth);
            case 2 -> Region.at(place < 2 ? home : drawn);
            default -> Region.at(home);
        };
    }

    private String code(long number, Kind kind, Region region) {
        String head = kind.prefix + region.code;
        long place = (number * 514_229L + Math.floorMod(seed, 1_000_003L)) % Codes.BODIES;
        return Codes.uscc(head, Codes.body(kind.isPublic() ? "MB" : "MA", place));
    }
}
