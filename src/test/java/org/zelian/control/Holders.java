package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Share;

/** Draws holders in a line: {@code "P4 60 H10; H10 51 H11; H11 70 E4"}. Names that begin with P are persons. */
final class Holders {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pattern NUMBERED = Pattern.compile("([0-9.]+)(-[0-9.]+)?(/[0-9]+)?");
    private final List<KnownFact> facts = new ArrayList<>();

    static Holders of(String text) {
        var holders = new Holders();
        for (var stake : text.split(";")) {
            var words = stake.strip().split(" ");
            holders.stake(words[0], words[1], words[2]);
        }
        return holders;
    }

    static PartyRef ref(String name) {
        return new PartyRef(name.startsWith("P") ? "CN-ID" : "USCC", name);
    }

    Holders stake(String holder, String share, String held, String... more) {
        var values = values(more);
        var found = NUMBERED.matcher(share);
        if (found.matches()) {
            if (found.group(3) != null) {
                values.put("amount", found.group(1));
                values.put("total", found.group(3).substring(1));
            } else if (found.group(2) != null) {
                values.put("equityMin", units(found.group(1)));
                values.put("equityMax", units(found.group(2).substring(1)));
            } else {
                values.put("equity", units(found.group(1)));
            }
        }
        return add(FactKind.HOLDS, List.of(ref(holder), ref(held)), values);
    }

    private static String units(String percent) {
        return Long.toString(Share.ofPercent(percent).units());
    }

    Holders serves(String person, String office, String organisation) {
        return add(FactKind.SERVES, List.of(ref(person), ref(organisation)), Map.of("office", office));
    }

    Holders overseen(String organisation, String agency) {
        return add(FactKind.OVERSEEN_BY, List.of(ref(organisation), ref(agency)), Map.of("as", "OWNER_AGENCY"));
    }

    Holders is(String organisation, String... values) {
        return add(FactKind.PROFILE, List.of(ref(organisation)), values(values));
    }

    Holders same(String a, String b) {
        return add(FactKind.SAME_AS, List.of(ref(a), ref(b)), Map.of());
    }

    Holders determines(String organisation, String who, String level) {
        return add(FactKind.DETERMINES, List.of(ref(organisation), ref(who)), Map.of("level", level));
    }

    Holders arranged(String kind, String from, String to, @Nullable String over, String... more) {
        var values = values(more);
        values.put("arrangement", kind);
        var parts = Map.of(
                "NOMINEE",
                "HOLDER,OWNER",
                "PROXY",
                "GRANTOR,PROXY",
                "AGREEMENT",
                "MEMBER,LEAD",
                "CONCERT",
                "MEMBER,LEAD");
        values.put("parts", parts.get(kind) + (over == null ? "" : ",OVER"));
        var ends = new ArrayList<>(List.of(ref(from), ref(to)));
        if (over != null) {
            ends.add(ref(over));
        }
        return add(FactKind.ARRANGEMENT, ends, values);
    }

    Holders member(String group, String member, @Nullable String over) {
        var ends = new ArrayList<>(List.of(ref(member)));
        if (over != null) {
            ends.add(ref(over));
        }
        return add(
                FactKind.ARRANGEMENT,
                ends,
                Map.of("arrangement", "CONCERT", "parts", over == null ? "MEMBER" : "MEMBER,OVER", "group", group));
    }

    Holders add(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        facts.add(KnownFact.of(Fact.of(kind, ends, values, Period.always(), "test")));
        return this;
    }

    List<KnownFact> facts() {
        return List.copyOf(facts);
    }

    Determined above(String organisation) {
        return Determination.of(facts, ref(organisation), DAY, ControlPolicy.standard());
    }

    private static Map<String, String> values(String... pairs) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
