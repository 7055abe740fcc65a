package org.zelian.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.zelian.graph.Facts;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.Share;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.Uscc;

/** A small world of made-up facts, such as the tables of a folder could give. */
final class RandomWorld {
    private static final List<String> WORDS = List.of(
            "甲", "O'Neil \"x\"", "{\"fact\":\"HOLDS\"}", "a\\b", "乙/丙", "😀", "[1]", "~0", "单位, 有限", "<b>&amp;");

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> slots = new HashSet<>();
    private final List<PartyRef> organisations = new ArrayList<>();
    private final List<PartyRef> persons = new ArrayList<>();

    private RandomWorld(long seed) {
        this.random = new Random(seed);
    }

    static Heard of(long seed) {
        var world = new RandomWorld(seed);
        world.parties();
        for (int i = 0; i < 25; i++) {
            world.relation();
        }
        return Heard.made(world.facts);
    }

    private void parties() {
        for (int i = 0; i < 5; i++) {
            var code = Uscc.complete("91120113MA90" + "%05d".formatted(random.nextInt(100_000)));
            organisations.add(PartyRef.of(code));
            if (random.nextInt(6) > 0) {
                profile(organisations.getLast());
            }
        }
        for (int i = 0; i < 4; i++) {
            var document = Document.parse(DocumentType.PASSPORT, "E%07d".formatted(random.nextInt(10_000_000)), "DE");
            persons.add(Heard.KEYS.ref(document));
            person(persons.getLast(), document.mask(), "RESOLVED");
        }
        persons.add(PartyRef.inSource("local", "p" + random.nextInt(99)));
        person(persons.getLast(), "", "NEEDS_IDENTITY");
    }

    private void profile(PartyRef party) {
        var values = new TreeMap<String, String>();
        values.put("name", word());
        values.put("region", party.value().substring(2, 8));
        maybe(values, "type", kind().name());
        maybe(values, "industry", word());
        maybe(values, "address", word());
        maybe(values, "stateOwned", "true");
        maybe(values, "phone", "5550100");
        maybe(values, "formerNames", random.nextBoolean() ? word() : "旧一;旧二");
        var valid = period();
        var to = valid.to();
        if (to != null) {
            values.put("dereg", to.toString());
            values.put("status", "DEREGISTERED");
        }
        add(FactKind.PROFILE, List.of(party), values, valid);
    }

    private void person(PartyRef party, String mask, String state) {
        var values = new TreeMap<>(Map.of("name", word(), "state", state));
        if (!mask.isEmpty()) {
            values.put("documents", mask);
        }
        maybe(values, "birth", "1905-05-05");
        maybe(values, "death", "2020-02-02");
        add(FactKind.PERSON, List.of(party), values, Period.always());
    }

    private void relation() {
        var values = new TreeMap<String, String>();
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                values.put(
                        "office",
                        offices().get(random.nextInt(offices().size())).name());
                maybe(values, "rowSource", word());
                maybe(values, "registeredOn", "2019-09-09");
                maybe(values, "title", word());
                add(FactKind.SERVES, List.of(person(), organisation()), values, period());
            }
            case 2, 3 -> {
                shares(values);
                maybe(values, "kind", "PRIVATE");
                add(FactKind.HOLDS, List.of(party(), organisation()), values, period());
            }
            case 4 -> add(FactKind.BRANCH_OF, List.of(organisation(), organisation()), values, period());
            case 5 -> {
                values.put("as", List.of("SUPERIOR", "AUDITOR", "OWNER_AGENCY").get(random.nextInt(3)));
                add(FactKind.OVERSEEN_BY, List.of(organisation(), organisation()), values, period());
            }
            default -> arrangement(values);
        }
    }

    private void arrangement(Map<String, String> values) {
        maybe(values, "document", word());
        var over = organisation();
        if (random.nextBoolean()) {
            values.putAll(Map.of("arrangement", "CONCERT", "group", "G" + random.nextInt(3), "scope", over.value()));
            boolean alone = random.nextBoolean();
            values.put("parts", alone ? "LEAD,OVER" : "MEMBER,LEAD,OVER");
            var member = party();
            var lead = party();
            if (alone || !member.equals(lead)) {
                add(
                        FactKind.ARRANGEMENT,
                        alone ? List.of(member, over) : List.of(member, lead, over),
                        values,
                        period());
            }
            return;
        }
        var kind = List.of("NOMINEE", "PROXY", "AGREEMENT").get(random.nextInt(3));
        var parts = Map.of("NOMINEE", "HOLDER,OWNER", "PROXY", "GRANTOR,PROXY", "AGREEMENT", "MEMBER,LEAD");
        boolean about = random.nextBoolean();
        values.put("arrangement", kind);
        values.put("parts", parts.getOrDefault(kind, "") + (about ? ",OVER" : ""));
        var ends = new ArrayList<>(List.of(party(), party()));
        if (about) {
            ends.add(over);
        }
        add(FactKind.ARRANGEMENT, ends, values, period());
    }

    private void shares(Map<String, String> values) {
        long some = random.nextLong(Share.WHOLE + 1);
        switch (random.nextInt(4)) {
            case 0 -> values.put("equity", Long.toString(some));
            case 1 -> {
                values.put("equityMin", Long.toString(some / 2));
                values.put("equityMax", Long.toString(some));
            }
            case 2 -> {
                values.put("equity", Long.toString(some));
                values.put("voting", Long.toString(Share.WHOLE - some));
                values.put("amount", "12000.5");
            }
            default -> {}
        }
    }

    private void add(FactKind kind, List<PartyRef> ends, Map<String, String> values, Period valid) {
        var fact = Fact.of(kind, ends, values, valid, "local");
        if (slots.add(Facts.slot(fact))) {
            facts.add(fact);
        }
    }

    private Period period() {
        var from = random.nextInt(4) == 0 ? null : LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
        var to = random.nextBoolean() || from == null ? null : from.plusDays(random.nextInt(3) * 100L);
        return Period.of(from, to);
    }

    private void maybe(Map<String, String> values, String name, String text) {
        if (random.nextInt(3) == 0) {
            values.put(name, text);
        }
    }

    private static List<Role> offices() {
        return List.of(Role.values()).stream().filter(Role::office).toList();
    }

    private SubjectKind kind() {
        return List.of(SubjectKind.COMPANY, SubjectKind.PARTNERSHIP, SubjectKind.GOVERNMENT, SubjectKind.SOCIAL_ORG)
                .get(random.nextInt(4));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(9);
    }

    private PartyRef organisation() {
        return organisations.get(random.nextInt(organisations.size()));
    }

    private PartyRef person() {
        return persons.get(random.nextInt(persons.size()));
    }

    private PartyRef party() {
        return random.nextBoolean() ? person() : organisation();
    }
}
