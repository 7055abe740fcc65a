package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** The believed facts of one day, humans joined, and what kind of party each one is. */
final class Scene {
    private static final Set<String> STATE_TYPES = Set.of("GOVERNMENT", "INSTITUTION");

    private final Map<FactKind, List<KnownFact>> byKind = new EnumMap<>(FactKind.class);
    private final Map<PartyRef, Fact> profiles = new HashMap<>();
    private final Set<PartyRef> described = new TreeSet<>();
    private final Set<PartyRef> struckOff = new TreeSet<>();
    private final Set<PartyRef> persons = new TreeSet<>();
    private final Set<PartyRef> agencies = new TreeSet<>();
    private final Set<PartyRef> overseen = new TreeSet<>();
    private final Set<PartyRef> stateHolders = new TreeSet<>();
    private final Set<PartyRef> held = new TreeSet<>();
    private final Set<PartyRef> dispersed = new TreeSet<>();
    final Identities identities;
    final LocalDate day;
    final List<Stake> stakes;
    /** Organisations on whose holders the sources disagree. */
    final Set<PartyRef> disputed;

    Scene(Collection<KnownFact> facts, LocalDate day) {
        this.day = day;
        this.identities = Identities.of(facts);
        facts.stream()
                .filter(KnownFact::believed)
                .sorted(Comparator.comparing(KnownFact::id))
                .forEach(this::take);
        var sources = new Sources(of(FactKind.HOLDS).stream()
                .map(known -> Stake.of(known, identities))
                .toList());
        this.stakes = sources.believed();
        this.disputed = sources.disputed();
        for (var stake : stakes) {
            held.add(stake.held());
            if (stake.ofTheState()) {
                stateHolders.add(stake.holder());
            }
            if (stake.dispersed()) {
                dispersed.add(stake.holder());
            }
        }
        for (var known : of(FactKind.OVERSEEN_BY)) {
            if (ownership(known.fact())) {
                overseen.add(known.fact().end(0));
                agencies.add(known.fact().end(1));
            }
        }
    }

    private void take(KnownFact known) {
        var fact = known.fact();
        if (fact.kind() == FactKind.PERSON) {
            persons.add(identities.of(fact.end(0)));
        }
        if (fact.kind() == FactKind.PROFILE) {
            described.add(fact.end(0));
            fact.value("dereg")
                    .map(LocalDate::parse)
                    .filter(gone -> !gone.isAfter(day))
                    .ifPresent(gone -> struckOff.add(fact.end(0)));
        }
        if (fact.valid().contains(day)) {
            byKind.computeIfAbsent(fact.kind(), any -> new ArrayList<>()).add(known);
            if (fact.kind() == FactKind.PROFILE) {
                profiles.putIfAbsent(fact.end(0), fact);
            }
        }
    }

    List<KnownFact> of(FactKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    PartyRef who(PartyRef party) {
        return identities.of(party);
    }

    static boolean ownership(Fact overseen) {
        return overseen.value("as").orElse("").equals("OWNER_AGENCY");
    }

    /** Whether a type of organisation is a body of the state. */
    static boolean isState(String type) {
        return STATE_TYPES.contains(type);
    }

    /** A human, also one known by name only. */
    boolean natural(PartyRef party) {
        if (party.isPerson() || persons.contains(party)) {
            return true;
        }
        return !party.isOrganisation()
                && !described.contains(party)
                && !held.contains(party)
                && !state(party)
                && !dispersed.contains(party);
    }

    private Optional<String> profile(PartyRef party, String name) {
        return Optional.ofNullable(profiles.get(party)).flatMap(fact -> fact.value(name));
    }

    /** A body of the state, at which every chain ends. */
    boolean state(PartyRef party) {
        return agencies.contains(party)
                || STATE_TYPES.contains(profile(party, "type").orElse(""))
                || (stateHolders.contains(party) && !overseen(party));
    }

    boolean overseen(PartyRef party) {
        return overseen.contains(party);
    }

    boolean stateOwned(PartyRef party) {
        return profile(party, "stateOwned").orElse("").equals("true");
    }

    /** Whether its votes in a state-owned organisation count: the state's own, and those of what the state owns. */
    boolean stateSide(PartyRef party) {
        return state(party) || stateOwned(party) || stateHolders.contains(party) || overseen(party);
    }

    boolean partnership(PartyRef party) {
        return profile(party, "type").orElse("").equals("PARTNERSHIP");
    }

    boolean mayBePartnership(PartyRef party) {
        var type = profile(party, "type");
        return type.isEmpty() || type.get().equals("PARTNERSHIP") || type.get().startsWith("ANY_");
    }

    boolean dispersed(PartyRef party) {
        return dispersed.contains(party);
    }

    /** No longer there on the day. */
    boolean deregistered(PartyRef party) {
        return profile(party, "status").orElse("").equals("DEREGISTERED")
                || (!profiles.containsKey(party) && struckOff.contains(party));
    }

    /** Registered abroad, as far as the record says. */
    boolean foreign(PartyRef party) {
        return party.scheme().equals("LEI")
                || profile(party, "country").map(code -> !code.equals("CN")).orElse(false);
    }
}
