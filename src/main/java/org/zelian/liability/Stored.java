package org.zelian.liability;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.graph.Graph;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;

/** What the ledger holds about the subjects of a trace, read with one question. */
record Stored(Map<String, Said> supports, Map<PartyRef, Set<String>> lookedAt) {
    /** The hash of what a support said last, to which assertion of its act it is tied, and whether it is withdrawn. */
    record Said(PartyRef subject, String id, String hash, String act, boolean withdrawn) {
        boolean saysStill(Certificate certificate) {
            return !withdrawn && hash.equals(certificate.hash());
        }

        boolean isTiedTo(Act other) {
            return act.equals(other.evidence().assertion());
        }
    }

    static Stored of(Graph graph, Collection<Traced> traced) {
        var stored = new Stored(new HashMap<>(), new HashMap<>());
        var refs =
                traced.stream().map(t -> t.file().subject()).map(Ledger::pair).toList();
        graph.read("liability/stored", Map.of("refs", refs), row -> row).forEach(stored::take);
        return stored;
    }

    private void take(Row row) {
        var subject = PartyRef.parse(row.text("subject"));
        row.maps("supports").forEach(support -> {
            var withdrawn = Boolean.TRUE.equals(support.get("withdrawn"));
            var said = new Said(subject, text(support, "id"), text(support, "hash"), text(support, "act"), withdrawn);
            supports.put(said.id(), said);
        });
        lookedAt.put(subject, Set.copyOf(row.texts("lookedAt")));
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    /** The parties whose holders a trace read, as far as the ledger has not noted them: their keys, in order. */
    List<String> notLookedAt(CaseFile file) {
        var noted = lookedAt.getOrDefault(file.subject(), Set.of());
        return file.lookedAt().stream()
                .filter(key -> !noted.contains(key))
                .sorted()
                .toList();
    }
}
