package org.zelian.control;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Share;

/**
 * An arrangement of one day, its parties by what they are in it.
 *
 * @param from nominee, grantor, member; null if the document names none
 * @param to owner, proxy, lead; null if nobody leads
 * @param over the organisation it is about; null = wherever {@code from} holds
 * @param part how much of the organisation's votes it moves; null = all of them
 */
record Arrangement(
        String kind,
        @Nullable PartyRef from,
        @Nullable PartyRef to,
        @Nullable PartyRef over,
        @Nullable Share part,
        String group,
        String fact) {
    private static final List<String> TO = List.of("OWNER", "PROXY", "LEAD");

    static Arrangement of(KnownFact known, Identities identities) {
        var fact = known.fact();
        var parts = fact.value("parts").orElse("").split(",");
        PartyRef from = null;
        PartyRef to = null;
        PartyRef over = null;
        for (int i = 0; i < fact.ends().size(); i++) {
            var part = i < parts.length ? parts[i] : "MEMBER";
            var party = identities.of(fact.end(i));
            if (part.equals("OVER")) {
                over = party;
            } else if (TO.contains(part)) {
                to = party;
            } else {
                from = party;
            }
        }
        return new Arrangement(
                fact.value("arrangement").orElse(""),
                from,
                to,
                over,
                fact.value("scope").flatMap(Arrangement::percent).orElse(null),
                fact.source() + "|" + fact.value("group").orElse(known.id()),
                known.id());
    }

    private static Optional<Share> percent(String scope) {
        return scope.strip().endsWith("%") || scope.strip().endsWith("％")
                ? Optional.of(Share.ofPercent(scope))
                : Optional.empty();
    }

    boolean moves() {
        return (kind.equals("NOMINEE") || kind.equals("PROXY")) && from != null && to != null && !from.equals(to);
    }

    boolean appliesTo(PartyRef holder, PartyRef organisation) {
        return holder.equals(from) && (over == null || over.equals(organisation));
    }
}
