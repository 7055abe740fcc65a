package org.zelian.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.Fact;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.OfficeChoices;

/** What an export wrote, and what it said it did not write. */
final class Written implements Outlet {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    final TreeMap<String, String> statements = new TreeMap<>();
    final List<Left> left = new ArrayList<>();

    static Written bods(World world) {
        return bods(world, Heard.KEYS);
    }

    static Written ftm(World world) {
        var written = new Written();
        var book = OfficeChoices.none().rulebook();
        new StoreExport(world, new KeyMark(Heard.KEYS), DAY, DAY, "某市").ftm(book, written);
        return written;
    }

    static Written bods(World world, IdentityKeys keys) {
        var written = new Written();
        new StoreExport(world, new KeyMark(keys), DAY, DAY, "某市").bods(written);
        return written;
    }

    @Override
    public void statement(String key, String json) {
        if (statements.put(key, json) != null) {
            throw new AssertionError("Twice " + key);
        }
    }

    @Override
    public void unmapped(Left part) {
        left.add(part);
    }

    String array() {
        return "[\n" + String.join(",\n", statements.values()) + "\n]\n";
    }

    /** One a line. */
    Path lines(Path file) throws IOException {
        return Files.write(file, statements.values());
    }

    Path to(Path file) throws IOException {
        return Files.writeString(file, array());
    }

    /** The facts that must come back, by what was said to be left out. */
    Set<String> expected(Heard from) {
        Map<String, Set<String>> missing = new HashMap<>();
        left.forEach(each ->
                missing.computeIfAbsent(each.fact(), any -> new HashSet<>()).add(each.what()));
        var expected = new TreeSet<String>();
        from.facts.forEach((id, fact) -> {
            var without = missing.getOrDefault(id, Set.of());
            var kind = fact.kind().name();
            if (!without.contains(kind)) {
                var values = new TreeMap<>(fact.values());
                without.forEach(what -> values.remove(what.substring(what.indexOf('.') + 1)));
                if (without.contains("PERSON.state")) {
                    values.put("state", "NEEDS_IDENTITY");
                }
                expected.add(text(fact, values, from));
            }
        });
        return expected;
    }

    static Set<String> texts(Heard heard) {
        var texts = new TreeSet<String>();
        heard.facts.values().forEach(fact -> texts.add(text(fact, fact.values(), heard)));
        return texts;
    }

    private static String text(Fact fact, Map<String, String> values, Heard heard) {
        Collection<PartyRef> ends = fact.ends().stream().map(heard::party).toList();
        return fact.kind() + " " + ends + " " + values + " " + fact.valid() + " " + fact.source();
    }
}
