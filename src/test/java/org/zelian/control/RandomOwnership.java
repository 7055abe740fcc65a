package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** A small world of holders and arrangements from a seed, full of what makes control hard. */
public final class RandomOwnership {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** Days on which facts begin or end. */
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 9, 9),
            DAY,
            DAY.plusDays(1),
            LocalDate.of(2027, 3, 3));

    /** Days worth asking for: before, on and after those on which something changes. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 5), LocalDate.of(2026, 9, 8), DAY, DAY.plusDays(400));

    private static final List<String> PARTS =
            List.of("50000000", "50000001", "49999999", "33333333", "25000000", "60000000", "100000000", "10000000");

    private final RandomGenerator random;
    private final List<PartyRef> organisations = new ArrayList<>();
    private final List<PartyRef> persons = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final boolean wild;

    RandomOwnership(long seed) {
        this(seed, false);
    }

    /** A wild one has stakes of a second source and holders of several kinds, which the slow twin does not read. */
    public RandomOwnership(long seed, boolean wild) {
        this.wild = wild;
        random = RandomGeneratorFactory.getDefault().create(seed);
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            organisations.add(new PartyRef("USCC", "O" + i));
        }
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            persons.add(new PartyRef("CN-ID", "P" + i));
        }
        organisations.forEach(this::describe);
        organisations.forEach(this::hold);
        for (int i = random.nextInt(5); i > 0; i--) {
            tie();
        }
    }

    /**
     * How many worlds are drawn: so many where nothing is asked for; {@code -Dgraphs=20000} draws ten times as many as
     * the 2,000 of every build, {@code -Dseed=17} a few from that one on.
     */
    public static int graphs(int usual) {
        if (System.getProperty("seed") != null) {
            return Math.min(usual, 40);
        }
        return Math.max(1, (int) ((long) usual * Integer.getInteger("graphs", 2_000) / 2_000));
    }

    public static long firstSeed() {
        return Long.getLong("seed", 20261122L);
    }

    /** Everything that is so in this world. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Its organisations. */
    public List<PartyRef> organisations() {
        return List.copyOf(organisations);
    }

    private void describe(PartyRef org) {
        if (chance(3)) {
            var values = new TreeMap<String, String>();
            if (chance(2)) {
                values.put("type", any(List.of("COMPANY", "COMPANY", "COMPANY", "PARTNERSHIP", "GOVERNMENT")));
            }
            if (chance(8)) {
                values.put("stateOwned", "true");
            }
            boolean gone = chance(8);
            if (gone) {
                values.put("dereg", "2026-05-05");
            }
            add(
                    FactKind.PROFILE,
                    List.of(org),
                    values,
                    gone ? Period.of(null, LocalDate.of(2026, 5, 5)) : wild ? period() : Period.always());
        }
    }

    private void hold(PartyRef org) {
        if (chance(8)) {
            return;
        }
        int style = random.nextInt(6);
        int holders = 1 + random.nextInt(4);
        long left = 100_000_000;
        for (int i = 0; i < holders; i++) {
            var values = new TreeMap<String, String>();
            long part = i == holders - 1 ? left : Math.min(left, Long.parseLong(any(PARTS)));
            left -= part;
            switch (style) {
                case 0 -> values.put("equity", any(PARTS));
                case 1 -> {
                    values.put("amount", Long.toString(part / 1_000_000 * 7));
                    values.put("total", "701");
                }
                case 2 -> {
                    long least = Math.max(0, part - random.nextInt(4) * 5_000_000L);
                    values.put("equityMin", Long.toString(least));
                    values.put(
                            "equityMax", Long.toString(Math.min(100_000_000, part + random.nextInt(3) * 5_000_000L)));
                }
                default -> values.put("equity", Long.toString(part));
            }
            if (chance(10)) {
                values.put("voting", any(PARTS));
            }
            if (chance(wild ? 9 : 25)) {
                values.put("kind", chance(2) ? "STATE" : "DISPERSED");
            }
            if (chance(40)) {
                values.clear();
            }
            var holder = chance(2) ? any(organisations) : any(persons);
            add(FactKind.HOLDS, List.of(holder, org), values, period());
            if (wild && chance(12)) {
                values.put(chance(2) ? "equity" : "voting", any(PARTS));
                facts.add(Fact.of(FactKind.HOLDS, List.of(holder, org), values, period(), "bureau"));
            }
        }
    }

    private void tie() {
        var a = party();
        var b = party();
        var over = any(organisations);
        boolean scoped = chance(2);
        switch (random.nextInt(8)) {
            case 0 -> arrange("NOMINEE", "HOLDER,OWNER", List.of(a, b), scoped ? over : null, Map.of());
            case 1 ->
                arrange(
                        "PROXY",
                        "GRANTOR,PROXY",
                        List.of(a, b),
                        scoped ? over : null,
                        chance(3) ? Map.of("scope", "20%") : Map.of());
            case 2 -> arrange("AGREEMENT", "MEMBER,LEAD", List.of(a, b), scoped ? over : null, Map.of());
            case 3, 4 -> concert(scoped ? over : null);
            case 5 ->
                add(FactKind.SERVES, List.of(a, any(organisations)), Map.of("office", "EXECUTIVE_PARTNER"), period());
            case 6 -> {
                if (chance(2)) {
                    add(
                            FactKind.OVERSEEN_BY,
                            List.of(over, any(organisations)),
                            Map.of("as", "OWNER_AGENCY"),
                            period());
                } else {
                    add(
                            FactKind.DETERMINES,
                            List.of(over, a),
                            Map.of("level", "L" + (1 + random.nextInt(4))),
                            period());
                }
            }
            default -> {
                if (persons.size() > 1) {
                    add(FactKind.SAME_AS, List.of(persons.get(0), persons.get(1)), Map.of(), Period.always());
                }
            }
        }
    }

    private void concert(@org.jspecify.annotations.Nullable PartyRef over) {
        var name = "G" + random.nextInt(3);
        var lead = chance(2) ? party() : null;
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            var member = party();
            if (lead != null && !lead.equals(member)) {
                arrange("CONCERT", "MEMBER,LEAD", List.of(member, lead), over, Map.of("group", name));
            } else {
                arrange("CONCERT", lead == null ? "MEMBER" : "LEAD", List.of(member), over, Map.of("group", name));
            }
        }
    }

    private void arrange(
            String kind,
            String parts,
            List<PartyRef> ends,
            @org.jspecify.annotations.Nullable PartyRef over,
            Map<String, String> more) {
        var all = new ArrayList<>(ends);
        var values = new TreeMap<>(more);
        values.put("arrangement", kind);
        values.put("parts", over == null ? parts : parts + ",OVER");
        if (over != null) {
            all.add(over);
        }
        add(FactKind.ARRANGEMENT, all, values, period());
    }

    private PartyRef party() {
        return chance(2) ? any(organisations) : any(persons);
    }

    /** Mostly for ever; else until, since or between days around those that are asked for. */
    private Period period() {
        if (!chance(6)) {
            return Period.always();
        }
        int first = random.nextInt(DATES.size());
        var from = chance(2) ? null : DATES.get(first);
        var to = from != null && chance(2) ? null : DATES.get(first + random.nextInt(DATES.size() - first));
        return Period.of(from, to);
    }

    private void add(FactKind kind, List<PartyRef> ends, Map<String, String> values, Period valid) {
        var fact = Fact.of(kind, ends, values, valid, "register");
        if (facts.stream().noneMatch(f -> f.equals(fact))) {
            facts.add(fact);
        }
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
