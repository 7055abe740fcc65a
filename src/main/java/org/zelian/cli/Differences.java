package org.zelian.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.People;
import org.zelian.graph.Batches;
import org.zelian.graph.Facts;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Evidence;

/** Names what became of a fact that a certificate cites: which cell differs, in which line of which file. */
final class Differences {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("office", "role"),
            Map.entry("rowSource", "source"),
            Map.entry("registeredOn", "reg_date"),
            Map.entry("resolvedOn", "resolution_date"),
            Map.entry("decisionNo", "decision_no"),
            Map.entry("decidedOn", "decision_date"),
            Map.entry("effectiveOn", "effective_date"),
            Map.entry("violationFrom", "violation_from"),
            Map.entry("violationTo", "violation_to"),
            Map.entry("publishedOn", "published_on"),
            Map.entry("basisDocNo", "basis_doc_no"),
            Map.entry("basisDocDate", "basis_doc_date"),
            Map.entry("trigger", "list_code/trigger_code"),
            Map.entry("documents", "doc_number"),
            Map.entry("birth", "birth_date"),
            Map.entry("end", "kind"),
            Map.entry("rule", "rule_id"));

    private final Ground ground;
    private final People people;
    private final Facts facts;
    private final Map<FactKind, List<Recorded>> byKind = new EnumMap<>(FactKind.class);
    private final Map<String, Boolean> believed = new HashMap<>();
    private @Nullable Map<String, String> files;

    Differences(Ground ground, People people) {
        this.ground = ground;
        this.people = people;
        this.facts = new Facts(ground.graph());
    }

    /** Whether a fact is believed as known at the tick of the question. */
    boolean believes(String id) {
        return believed.computeIfAbsent(
                id,
                any -> facts.find(id)
                        .filter(recorded -> recorded.isKnownAt(ground.tick()))
                        .isPresent());
    }

    /** Says in one line what differs. */
    String of(Evidence cited, @Nullable Evidence here) {
        if (here != null) {
            return what(cited.fact()) + ": 证书 certificate " + held(cited) + ", 此处 here " + held(here);
        }
        return nearest(cited.fact())
                .map(found -> place(found) + ", " + cells(cited.fact(), found.fact()))
                .orElseGet(() -> "此处没有这一事实 · no such fact here: " + what(cited.fact()));
    }

    private java.util.Optional<Recorded> nearest(Fact cited) {
        Recorded best = null;
        int most = 0;
        for (var each : known(cited.kind())) {
            int alike = alike(cited, each.fact());
            if (alike > most || (alike == most && best != null && each.id().compareTo(best.id()) < 0)) {
                best = each;
                most = alike;
            }
        }
        return java.util.Optional.ofNullable(best);
    }

    // What a fact is about weighs most; a fact about something else is no neighbour, however alike.
    private static int alike(Fact cited, Fact other) {
        int ends = 0;
        for (int i = 0; i < Math.min(cited.ends().size(), other.ends().size()); i++) {
            ends += cited.end(i).equals(other.end(i)) ? 1 : 0;
        }
        int decision = same(cited, other, "decisionNo") ? 1 : 0;
        if (ends + decision == 0) {
            return 0;
        }
        int values = (int) names(cited, other).stream()
                .filter(name -> same(cited, other, name))
                .count();
        int days = (Objects.equals(cited.valid().from(), other.valid().from()) ? 1 : 0)
                + (Objects.equals(cited.valid().to(), other.valid().to()) ? 1 : 0);
        return 100 * ends
                + 50 * decision
                + 5 * values
                + 4 * days
                + (cited.source().equals(other.source()) ? 1 : 0);
    }

    private static boolean same(Fact one, Fact other, String name) {
        return one.value(name).isPresent() && one.value(name).equals(other.value(name));
    }

    private static Set<String> names(Fact one, Fact other) {
        var names = new TreeSet<>(one.values().keySet());
        names.addAll(other.values().keySet());
        return names;
    }

    private String cells(Fact cited, Fact here) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.max(cited.ends().size(), here.ends().size()); i++) {
            var was = i < cited.ends().size() ? shown(cited.end(i)) : "";
            var is = i < here.ends().size() ? shown(here.end(i)) : "";
            if (!was.equals(is)) {
                cells.add(cell(column(cited.kind(), i), was, is));
            }
        }
        for (var name : names(cited, here)) {
            var was = cited.value(name).orElse("");
            var is = here.value(name).orElse("");
            if (!was.equals(is)) {
                cells.add(cell(COLUMNS.getOrDefault(name, name), was, is));
            }
        }
        day(
                cells,
                dayColumn(cited.kind(), true),
                cited.valid().from(),
                here.valid().from());
        day(
                cells,
                dayColumn(cited.kind(), false),
                cited.valid().to(),
                here.valid().to());
        if (!cited.source().equals(here.source())) {
            cells.add(cell("来源 source", cited.source(), here.source()));
        }
        return String.join("; ", cells);
    }

    private static void day(List<String> cells, String column, @Nullable Object was, @Nullable Object is) {
        // Days of a document stand in its values already.
        if (!column.isEmpty() && !Objects.equals(was, is)) {
            cells.add(cell(column, was == null ? "" : was.toString(), is == null ? "" : is.toString()));
        }
    }

    private static String dayColumn(FactKind kind, boolean first) {
        return switch (kind) {
            case ACT, ENDS, CONFIRMS -> "";
            case PROFILE -> first ? "reg_date" : "dereg_date";
            default -> first ? "from" : "to";
        };
    }

    private static String column(FactKind kind, int end) {
        return switch (kind) {
            case SERVES -> end == 0 ? "person_doc" : "org_uscc";
            case HOLDS -> end == 0 ? "holder" : "held";
            case NAMES, PERSON -> "person_doc";
            case BRANCH_OF -> end == 0 ? "branch_uscc" : "parent_uscc";
            case OVERSEEN_BY -> end == 0 ? "org_uscc" : "unit_uscc";
            case DETERMINES -> end == 0 ? "org_uscc" : "controller_doc";
            default -> "subject";
        };
    }

    private static String cell(String column, String was, String is) {
        return column + ": 证书 certificate " + quoted(was) + ", 此处 here " + quoted(is);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(空 empty)" : text;
    }

    private String what(Fact fact) {
        var ends = fact.ends().stream().map(this::shown).collect(Collectors.joining(" → "));
        var values = List.of("office", "act", "trigger", "decisionNo", "name", "capacity").stream()
                .flatMap(name -> fact.value(name).stream())
                .collect(Collectors.joining(" "));
        return (fact.kind() + " " + ends + " " + values).strip();
    }

    private String shown(PartyRef party) {
        return (people.name(party) + " " + people.ref(party)).strip();
    }

    private static String held(Evidence evidence) {
        var gone = evidence.voided();
        return gone == null ? "有效 valid" : "自 " + gone.on() + " 无效 void (" + gone.document() + ")";
    }

    private String place(Recorded found) {
        if (files == null) {
            files = new Batches(ground.graph())
                    .all().stream().collect(Collectors.toMap(Batches.Batch::id, Batches.Batch::file));
        }
        var file = files.getOrDefault(found.batch(), found.batch());
        return file + " 第 " + found.line() + " 行 · line " + found.line();
    }

    private List<Recorded> known(FactKind kind) {
        return byKind.computeIfAbsent(kind, any -> {
            var all = new ArrayList<Recorded>();
            var seen = new HashSet<String>();
            facts.stream(kind, ground.tick(), each -> {
                if (seen.add(each.id())) {
                    all.add(each);
                }
            });
            return all;
        });
    }
}
