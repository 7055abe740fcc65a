package org.zelian.control;

import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.Collection;
import org.zelian.kernel.PartyRef;

/**
 * Which identifier each organisation is read under that sources name by several, for a whole registry: some 35 bytes an
 * identifier, and nothing for organisations that have one.
 */
final class Aliases {
    private final RefIndex identifiers = new RefIndex();
    private int[] best = new int[1 << 6];

    /** Takes all identifiers of one organisation. */
    void add(Collection<PartyRef> all) {
        int read = identifiers.number(OneName.best(all));
        for (var each : all) {
            int number = identifiers.number(each);
            if (number >= best.length) {
                best = Arrays.copyOf(best, Math.max(number + 1, best.length * 2));
            }
            best[number] = read;
        }
    }

    /** The words in which facts are read. */
    OneName names() {
        return identifiers.count() == 0 ? OneName.none() : OneName.by(this::read);
    }

    private PartyRef read(PartyRef party) {
        int number = identifiers.find(party);
        return number < 0 || best[number] == number ? party : identifiers.ref(best[number]);
    }

    /**
     * The references of some parties in an order, and behind them, in the order of their own, the other identifiers of
     * those parties.
     *
     * @param place where each party stands in the order
     */
    Refs behind(RefIndex parties, int[] order, int[] place, Arena arena) {
        var further = Arrays.stream(identifiers.order())
                .filter(number -> best[number] != number && parties.find(identifiers, best[number]) >= 0)
                .toArray();
        var stands = arena.allocate((4L * further.length + 7) & ~7L, 8);
        for (int at = 0; at < further.length; at++) {
            stands.set(Bytes.INT, 4L * at, place[parties.find(identifiers, best[further[at]])]);
        }
        return new Refs(parties.texts(order, identifiers, further, arena), order.length, stands);
    }
}
