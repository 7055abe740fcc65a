package org.zelian.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;

/** Further identifiers of the organisations of a random world, told little by little: facts use any told so far. */
final class OtherNames {
    private final Random random;
    private final Map<PartyRef, List<PartyRef>> told = new TreeMap<>();

    OtherNames(Random random) {
        this.random = random;
    }

    /** A fact as some source states it: organisations by any of their identifiers told so far. */
    Fact stated(Fact fact) {
        return with(fact, end -> end.isPerson() ? end : any(told(end)));
    }

    /** Some organisations get one more: the new one, and one told before. */
    Map<PartyRef, PartyRef> more(Collection<PartyRef> organisations) {
        var more = new TreeMap<PartyRef, PartyRef>();
        for (var organisation : List.copyOf(organisations)) {
            var another = new PartyRef(any(List.of("USCC", "USCC", "REG15", "ORG9", "SRC")), organisation.value());
            var before = told(organisation);
            if (random.nextInt(3) == 0 && !before.contains(another)) {
                more.put(another, any(before));
                before.add(another);
            }
        }
        return more;
    }

    /** The same for all organisations met so far. */
    Map<PartyRef, PartyRef> more() {
        return more(told.keySet());
    }

    // A third come with a number from before the code.
    private List<PartyRef> told(PartyRef organisation) {
        return told.computeIfAbsent(
                organisation,
                any -> new ArrayList<>(List.of(
                        random.nextInt(3) == 0
                                ? new PartyRef(any(List.of("REG15", "ORG9")), organisation.value())
                                : organisation)));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Told now() {
        return new Told(told.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    /** What was told by some time. */
    record Told(Map<PartyRef, List<PartyRef>> identifiers) {
        /** Of an organisation as it was drawn. */
        List<PartyRef> all(PartyRef organisation) {
            return identifiers.getOrDefault(organisation, List.of(organisation));
        }

        /** The one to read for any of the identifiers of an organisation. */
        PartyRef best(PartyRef identifier) {
            var all = identifiers.values().stream()
                    .filter(each -> each.contains(identifier))
                    .findFirst()
                    .orElse(List.of(identifier));
            return all.stream()
                    .filter(each -> each.scheme().equals("USCC"))
                    .findFirst()
                    .orElseGet(() -> all.stream().sorted().findFirst().orElseThrow());
        }

        /** The fact with the id that it was stated under, its organisations in one name each. */
        KnownFact read(Fact stated) {
            return new KnownFact(stated.id(), with(stated, this::best), true);
        }
    }

    private static Fact with(Fact fact, UnaryOperator<PartyRef> names) {
        return new Fact(
                fact.kind(), fact.ends().stream().map(names).toList(), fact.values(), fact.valid(), fact.source());
    }
}
