package org.zelian.intake.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owns an organisation: stakes that sum to the whole on every day of its life.
 *
 * <p>Shaped like published registries: nearly half of the companies have one holder of everything, few have hundreds, a third of
 * the holders are organisations, chains are short, cycles rare.
 */
final class Stakes {
    private final Registry registry;

    Stakes(Registry registry) {
        this.registry = registry;
    }

    List<Stake> of(Organisation organisation) {
        var stakes = new ArrayList<Stake>();
        if (!organisation.kind().isOwned()) {
            return stakes;
        }
        Draw draw = registry.draw(Draw.Stream.STAKES, organisation.number());
        long most = Math.max(1, registry.people.count() / 8);
        int holders = (int) Math.min(most, holders(organisation, draw));
        var seen = new HashSet<String>();
        long left = Stake.WHOLE;
        for (int at = 0; at < holders; at++) {
            long units = at == holders - 1 ? left : part(left, holders - at, draw);
            left -= units;
            open(organisation, at, units, draw, stakes, seen);
        }
        return draw.percent(2) ? withVotesApart(stakes) : stakes;
    }

    /** Two holders of two classes of shares: each votes what the other one owns. */
    private static List<Stake> withVotesApart(List<Stake> stakes) {
        if (stakes.size() != 2 || stakes.get(0).to() != stakes.get(1).to()) {
            return stakes;
        }
        Stake one = stakes.get(0);
        Stake two = stakes.get(1);
        return List.of(one.voting(two.equity()), two.voting(one.equity()));
    }

    private static int holders(Organisation organisation, Draw draw) {
        if (organisation.kind() == Kind.COOPERATIVE) {
            return 5 + draw.below(4);
        }
        int least = organisation.kind() == Kind.PARTNERSHIP ? 2 : 1;
        return switch (draw.weighted(44, 30, 15, 10, 1)) {
            case 0 -> least;
            case 1 -> 2;
            case 2 -> 3;
            case 3 -> 4 + draw.below(4);
            default -> draw.percent(6) ? 100 + draw.below(500) : 10 + draw.below(40);
        };
    }

    // Round figures mostly, as in articles of association; at least one unit is left for everybody else.
    private static long part(long left, int among, Draw draw) {
        if (draw.percent(12)) {
            return left / among;
        }
        long fair = left / among;
        long drawn = fair / 2 + draw.below(fair + 1);
        long percent = drawn / 1_000_000 * 1_000_000;
        return percent > 0 && draw.percent(80) ? percent : Math.max(1, drawn);
    }

    private void open(Organisation organisation, int at, long units, Draw draw, List<Stake> stakes, Set<String> seen) {
        int from = organisation.registered();
        int last = organisation.last(registry.asOf());
        String holder = null;
        String kind = "ORG";
        if (at == 0 && organisation.stateOwned()) {
            kind = "STATE";
            holder = registry.government(organisation.number()).code();
        } else if (draw.percent(at == 0 ? 38 : 18)) {
            Organisation older = registry.older(organisation, draw);
            holder = older == null ? null : older.code();
        }
        if (holder == null || !seen.add(holder)) {
            kind = "PERSON";
            holder = person(organisation, at, draw, seen);
        }
        Sale sale = sale(organisation, at, draw, seen);
        if (sale == null && "PERSON".equals(kind) && from + 90 < last && draw.percent(12)) {
            sale = new Sale("PERSON", person(organisation, 1, draw, seen), draw.between(from + 30, last - 30));
        }
        int end = organisation.deregistered();
        stakes.add(new Stake(kind, holder, units, units, from, sale == null ? end : sale.day));
        if (sale != null) {
            stakes.add(new Stake(sale.kind, sale.buyer, units, units, sale.day, end));
        }
    }

    private record Sale(String kind, String buyer, int day) {}

    /** The first stake sold to a company that this one may own in turn: here cycles come from. */
    private @Nullable Sale sale(Organisation organisation, int at, Draw draw, Set<String> seen) {
        if (at > 0 || organisation.kind() != Kind.COMPANY || organisation.stateOwned()) {
            return null;
        }
        int last = organisation.last(registry.asOf());
        Organisation next = registry.nextInRing(organisation);
        Organisation buyer = next != null ? next : draw.percent(1) ? registry.peer(organisation, draw) : null;
        if (buyer == null) {
            return null;
        }
        int day = Math.max(organisation.registered(), buyer.registered()) + 1 + draw.below(60);
        return day < last && seen.add(buyer.code()) ? new Sale("ORG", buyer.code(), day) : null;
    }

    /** A person with a document who holds nothing here yet: the owner first, then from near by, then from anywhere. */
    private String person(Organisation organisation, int at, Draw draw, Set<String> seen) {
        People people = registry.people;
        String own = people.own(organisation.number()).reference();
        if (at == 0 && own != null && seen.add(own)) {
            return own;
        }
        for (int tries = 0; tries < 6; tries++) {
            String near = people.somebody(organisation.number(), draw).reference();
            if (near != null && seen.add(near)) {
                return near;
            }
        }
        long number = draw.below(people.count());
        while (true) {
            String any = people.person(number % people.count()).reference();
            if (any != null && seen.add(any)) {
                return any;
            }
            number++;
        }
    }
}
