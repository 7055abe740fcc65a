package org.zelian.control;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/**
 * Who controls whom, slowly and literally: fractions, sets of names, every rule tried on every pair until nothing
 * changes. Written to be read beside the rules, not to be fast.
 */
final class Twin {
    private final LocalDate day;
    private final boolean possible;
    private final String asked;
    private final Map<String, Fact> today = new TreeMap<>();
    private final List<Fact> ever = new ArrayList<>();
    private final Map<String, Set<String>> controlled = new TreeMap<>();
    private final List<Vote> votes = new ArrayList<>();
    private final Map<String, List<String[]>> groups = new LinkedHashMap<>();
    private final List<String[]> decisive = new ArrayList<>();

    private record Part(BigInteger num, BigInteger den) {
        static final Part NONE = new Part(BigInteger.ZERO, BigInteger.ONE);

        Part plus(Part o) {
            return new Part(num.multiply(o.den).add(o.num.multiply(den)), den.multiply(o.den));
        }

        Part minus(Part o) {
            return new Part(num.multiply(o.den).subtract(o.num.multiply(den)), den.multiply(o.den));
        }

        int compare(Part o) {
            return num.multiply(o.den).compareTo(o.num.multiply(den));
        }

        Part least(Part o) {
            return compare(o) <= 0 ? this : o;
        }

        static Part percent(String percent) {
            var text = new BigDecimal(percent);
            return new Part(text.unscaledValue(), BigInteger.TEN.pow(text.scale() + 2));
        }
    }

    private static final Part HALF = new Part(BigInteger.ONE, BigInteger.TWO);

    private record Vote(String holder, String org, Part min, Part max, boolean counts) {}

    Twin(Collection<Fact> facts, PartyRef asked, LocalDate day, boolean possible) {
        this.day = day;
        this.possible = possible;
        for (var fact : facts) {
            ever.add(fact);
            if (fact.valid().contains(day)) {
                today.put(fact.id(), fact);
            }
        }
        this.asked = asked.toString();
        facts.forEach(f -> f.ends().forEach(e -> name(e)));
        draw();
        for (var fact : today.values()) {
            if (fact.kind() != FactKind.SAME_AS && fact.kind() != FactKind.PERSON) {
                fact.ends().forEach(e -> controlled.put(name(e), new TreeSet<>(Set.of(name(e)))));
            }
        }
        groups.keySet().stream()
                .filter(g -> g.startsWith("GROUP "))
                .forEach(g -> controlled.put(g, new TreeSet<>(Set.of(g))));
        while (grow()) {
            // Once more.
        }
    }

    /** Everybody who controls an organisation alone, groups without a lead by the names of their members. */
    Set<String> controllersOf(PartyRef organisation) {
        var target = name(organisation);
        var found = new TreeSet<String>();
        controlled.forEach((who, what) -> {
            if (!who.equals(target) && what.contains(target)) {
                found.add(who);
            }
        });
        found.removeIf(
                who -> who.startsWith("GROUP ") && membersOf(who).stream().anyMatch(m -> found.contains(m[0])));
        var named = new TreeSet<String>();
        found.forEach(who -> named.add(
                who.startsWith("GROUP ")
                        ? new TreeSet<>(membersOf(who).stream().map(m -> m[0]).toList()).toString()
                        : who));
        return named;
    }

    private Set<String> reach(String who) {
        return controlled.getOrDefault(who, Set.of());
    }

    private List<String[]> membersOf(String group) {
        return groups.getOrDefault(group, List.of());
    }

    private boolean grow() {
        boolean grown = false;
        for (var who : controlled.keySet()) {
            for (var org : controlled.keySet()) {
                if (!reach(who).contains(org) && controls(who, org)) {
                    reach(who).add(org);
                    grown = true;
                }
            }
        }
        return grown;
    }

    private boolean controls(String who, String org) {
        for (var tie : decisive) {
            if (reach(who).contains(tie[0]) && tie[1].equals(org)) {
                return true;
            }
        }
        if (muted(org)) {
            return false;
        }
        var casters = casters(who, org);
        var min = Part.NONE;
        var max = Part.NONE;
        var others = Part.NONE;
        boolean banded = false;
        for (var vote : votes) {
            if (vote.org.equals(org)) {
                banded |= vote.min.compare(vote.max) != 0;
                if (vote.counts && casters.contains(vote.holder)) {
                    min = min.plus(vote.min);
                    max = max.plus(vote.max);
                } else {
                    others = others.plus(vote.min);
                }
            }
        }
        return min.compare(HALF) > 0 || (possible && banded && max.compare(HALF) > 0 && others.compare(HALF) < 0);
    }

    private Set<String> casters(String who, String org) {
        var casters = new TreeSet<>(reach(who));
        int before;
        do {
            before = casters.size();
            for (var caster : List.copyOf(casters)) {
                for (var member : groups.getOrDefault(caster, List.of())) {
                    if (member[1].isEmpty() || member[1].equals(org)) {
                        casters.addAll(reach(member[0]));
                    }
                }
            }
        } while (casters.size() > before);
        return casters;
    }

    private boolean is(String org, String name, String value) {
        return today.values().stream()
                .anyMatch(f -> f.kind() == FactKind.PROFILE
                        && name(f.end(0)).equals(org)
                        && f.value(name).orElse("").equals(value));
    }

    private boolean isEnd(FactKind kind, int end, String party, String value) {
        return today.values().stream()
                .anyMatch(f -> f.kind() == kind
                        && name(f.end(end)).equals(party)
                        && (f.value("as").orElse("").equals(value)
                                || f.value("kind").orElse("").equals(value)));
    }

    private boolean state(String party) {
        return isEnd(FactKind.OVERSEEN_BY, 1, party, "OWNER_AGENCY")
                || is(party, "type", "GOVERNMENT")
                || is(party, "type", "INSTITUTION")
                || (isEnd(FactKind.HOLDS, 0, party, "STATE") && !isEnd(FactKind.OVERSEEN_BY, 0, party, "OWNER_AGENCY"));
    }

    private boolean stateSide(String party) {
        return state(party)
                || is(party, "stateOwned", "true")
                || isEnd(FactKind.HOLDS, 0, party, "STATE")
                || isEnd(FactKind.OVERSEEN_BY, 0, party, "OWNER_AGENCY");
    }

    private boolean untyped(String party) {
        return today.values().stream()
                .noneMatch(f -> f.kind() == FactKind.PROFILE
                        && name(f.end(0)).equals(party)
                        && f.value("type").isPresent());
    }

    private boolean gone(String party) {
        boolean struck = ever.stream()
                .anyMatch(f -> f.kind() == FactKind.PROFILE
                        && name(f.end(0)).equals(party)
                        && f.value("dereg")
                                .map(d -> !LocalDate.parse(d).isAfter(day))
                                .orElse(false));
        boolean there = today.values().stream()
                .anyMatch(f -> f.kind() == FactKind.PROFILE && name(f.end(0)).equals(party));
        return is(party, "status", "DEREGISTERED") || (struck && !there);
    }

    private boolean muted(String org) {
        boolean partner = today.values().stream()
                .anyMatch(f -> f.kind() == FactKind.SERVES
                        && f.value("office").orElse("").equals("EXECUTIVE_PARTNER")
                        && name(f.end(1)).equals(org)
                        && (untyped(org) || is(org, "type", "PARTNERSHIP")));
        boolean determined = today.values().stream()
                .anyMatch(f -> f.kind() == FactKind.DETERMINES
                        && determining(f)
                        && name(f.end(0)).equals(org));
        return partner
                || determined
                || is(org, "type", "PARTNERSHIP")
                || state(org)
                || isEnd(FactKind.OVERSEEN_BY, 0, org, "OWNER_AGENCY")
                || wrong(org);
    }

    private boolean determining(Fact f) {
        return !name(f.end(0)).equals(asked)
                && !state(name(f.end(0)))
                && List.of("L3", "L4").contains(f.value("level").orElse("L1"))
                && f.value("as").orElse("ACTUAL_CONTROLLER").equals("ACTUAL_CONTROLLER");
    }

    /** Above 100.1 percent and above what rounding explains. */
    private boolean wrong(String org) {
        var sum = Part.NONE;
        long unit = 10_000;
        int holders = 0;
        for (var f : today.values()) {
            if (f.kind() == FactKind.HOLDS && name(f.end(1)).equals(org)) {
                holders++;
                var share = share(f);
                sum = sum.plus(share[0]);
                var units =
                        share[0].num.multiply(BigInteger.valueOf(100_000_000)).divideAndRemainder(share[0].den);
                if (share[0].compare(share[1]) == 0 && units[1].signum() == 0) {
                    while (units[0].longValueExact() % unit != 0) {
                        unit /= 10;
                    }
                }
            }
        }
        var tolerance = new Part(BigInteger.valueOf(unit * holders), BigInteger.valueOf(200_000_000));
        return sum.compare(Part.percent("100.1")) > 0 && sum.minus(tolerance).compare(Part.percent("100")) > 0;
    }

    private static Part[] share(Fact f) {
        Optional<Part[]> told = f.value("voting").map(Twin::units).map(p -> new Part[] {p, p});
        if (told.isPresent()) {
            return told.get();
        }
        if (f.value("amount").isPresent() && f.value("total").isPresent()) {
            var part = new Part(
                    new BigInteger(f.value("amount").get()),
                    new BigInteger(f.value("total").get()));
            return new Part[] {part, part};
        }
        return f.value("equity").map(Twin::units).map(p -> new Part[] {p, p}).orElseGet(() -> new Part[] {
            f.value("equityMin").map(Twin::units).orElse(Part.NONE),
            f.value("equityMax").map(Twin::units).orElse(new Part(BigInteger.ONE, BigInteger.ONE))
        });
    }

    private static Part units(String text) {
        return new Part(new BigInteger(text), BigInteger.valueOf(100_000_000));
    }

    private void draw() {
        for (var f : today.values()) {
            switch (f.kind()) {
                case HOLDS -> pass(f, name(f.end(0)), share(f)[0], share(f)[1], Set.of(name(f.end(0))));
                case SERVES -> {
                    var org = name(f.end(1));
                    if (f.value("office").orElse("").equals("EXECUTIVE_PARTNER")
                            && (untyped(org) || is(org, "type", "PARTNERSHIP"))) {
                        decisive.add(new String[] {name(f.end(0)), org});
                    }
                }
                case OVERSEEN_BY -> {
                    if (f.value("as").orElse("").equals("OWNER_AGENCY") && !state(name(f.end(0)))) {
                        decisive.add(new String[] {name(f.end(1)), name(f.end(0))});
                    }
                }
                case DETERMINES -> {
                    if (determining(f)) {
                        decisive.add(new String[] {name(f.end(1)), name(f.end(0))});
                    }
                }
                case ARRANGEMENT -> arrange(f);
                default -> {}
            }
        }
        for (var group : List.copyOf(groups.keySet())) {
            if (group.startsWith("? ")) {
                ungroup(group);
            }
        }
    }

    private void arrange(Fact f) {
        var to = party(f, "LEAD");
        var from = party(f, "MEMBER");
        var over = party(f, "OVER");
        if (f.value("arrangement").orElse("").equals("AGREEMENT") && to != null) {
            var under = over != null ? over : from;
            if (under != null && !state(under)) {
                decisive.add(new String[] {to, under});
            }
        }
        if (f.value("arrangement").orElse("").equals("CONCERT")) {
            var group = "? " + f.source() + f.value("group").orElse(f.id());
            var member = from != null ? from : to;
            groups.computeIfAbsent(group, k -> new ArrayList<>())
                    .add(new String[] {member, over == null ? "" : over, to == null ? "" : to});
        }
    }

    private void ungroup(String group) {
        var members = membersOf(group);
        groups.remove(group);
        var leads = new TreeSet<String>();
        members.forEach(m -> leads.add(m[2]));
        leads.remove("");
        if (leads.isEmpty()) {
            groups.put("GROUP " + group, members);
        }
        for (var lead : leads) {
            groups.computeIfAbsent(lead, k -> new ArrayList<>()).addAll(members);
        }
    }

    private @Nullable String party(Fact f, String... parts) {
        var named = f.value("parts").orElse("").split(",");
        for (int i = 0; i < f.ends().size(); i++) {
            if (List.of(parts).contains(named[i])) {
                return name(f.end(i));
            }
        }
        return null;
    }

    /** The stake's votes go from hand to hand: owners behind nominees first, then proxies, in the order of the facts. */
    private void pass(Fact stake, String hand, Part min, Part max, Set<String> passed) {
        var org = name(stake.end(1));
        for (var kind : List.of("NOMINEE", "PROXY")) {
            for (var f : today.values()) {
                if (f.kind() == FactKind.ARRANGEMENT
                        && f.value("arrangement").orElse("").equals(kind)) {
                    var from = party(f, "HOLDER", "GRANTOR");
                    var to = party(f, "OWNER", "PROXY");
                    var over = party(f, "OVER");
                    if (hand.equals(from)
                            && to != null
                            && !passed.contains(to)
                            && (over == null || over.equals(org))
                            && max.compare(Part.NONE) > 0) {
                        var part = f.value("scope")
                                .filter(s -> s.endsWith("%"))
                                .map(s -> Part.percent(s.substring(0, s.length() - 1)))
                                .orElse(max);
                        var more = new HashSet<>(passed);
                        more.add(to);
                        var moved = part.least(max);
                        pass(stake, to, part.least(min), moved, more);
                        min = min.minus(part.least(min));
                        max = max.minus(moved);
                    }
                }
            }
        }
        if (max.compare(Part.NONE) > 0) {
            boolean counts = !hand.equals(org)
                    && !gone(hand)
                    && !isEnd(FactKind.HOLDS, 0, hand, "DISPERSED")
                    && (!is(org, "stateOwned", "true") || stateSide(hand));
            votes.add(new Vote(hand, org, min, max, counts));
        }
    }

    private final Map<PartyRef, String> names = new HashMap<>();

    /** The least record of the same human. */
    private String name(PartyRef party) {
        return names.computeIfAbsent(party, p -> {
            var same = new TreeSet<>(Set.of(p));
            int before;
            do {
                before = same.size();
                for (var f : ever) {
                    if (f.kind() == FactKind.SAME_AS && (same.contains(f.end(0)) || same.contains(f.end(1)))) {
                        same.add(f.end(0));
                        same.add(f.end(1));
                    }
                }
            } while (same.size() > before);
            return same.first().toString();
        });
    }
}
