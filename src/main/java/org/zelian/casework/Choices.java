package org.zelian.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.liability.Decision;
import org.zelian.sanction.ListType;

/** What there is to choose from where a step asks for one of some. */
final class Choices {
    private static final List<Opening.Choice> MITIGATIONS = List.of(
            new Opening.Choice("EXEMPTED", "免予", "exempted"), new Opening.Choice("MITIGATED", "从轻", "mitigated"));

    private static final List<Opening.Choice> LITIGATIONS =
            List.of(new Opening.Choice("REVIEW", "行政复议", "review"), new Opening.Choice("SUIT", "行政诉讼", "suit"));

    private final Matter matter;

    Choices(Matter matter) {
        this.matter = matter;
    }

    /** The choices of a column; none for free text. What a code stands for, if the row says it otherwise, goes into the keys. */
    List<Opening.Choice> of(String sheet, String column, @Nullable Decision decision, Map<String, String> keys) {
        return switch (sheet + " " + column) {
            case "mitigations kind" -> MITIGATIONS;
            case "litigations kind" -> LITIGATIONS;
            case "listing_steps list_code" -> lists();
            case "objections person_doc", "mitigations person_doc" ->
                decision == null ? List.of() : persons(decision, keys);
            default -> List.of();
        };
    }

    private List<Opening.Choice> lists() {
        return matter.rules().book().rules().names().lists().all().stream()
                .filter(list -> list.enabled() && list.level() == ListType.Level.BLACK)
                .sorted(Comparator.comparing(ListType::code))
                .map(list -> new Opening.Choice(
                        list.code(), list.name().zh(), list.name().en()))
                .toList();
    }

    /** Whom a decision reaches, by name and mask; his reference stays here. */
    private List<Opening.Choice> persons(Decision decision, Map<String, String> keys) {
        var choices = new TreeMap<String, Opening.Choice>();
        for (var support : matter.supports()) {
            if (support.entity() || !support.act().decision().sameAs(decision)) {
                continue;
            }
            var person = matter.file().canonical(support.person());
            var name = Called.name(person, matter.file());
            if (!name.isEmpty()) {
                var key = MitigationRows.mark(person);
                keys.put(key, person.toString());
                choices.put(name + key, new Opening.Choice(key, name, name));
            }
        }
        return List.copyOf(choices.values());
    }
}
