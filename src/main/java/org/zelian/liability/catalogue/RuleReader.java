package org.zelian.liability.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.Confidence;

/** Reads rules from their rows and refuses, with the place, every name the catalogue does not know. */
final class RuleReader {
    private final Vocabulary names;

    RuleReader(Vocabulary names) {
        this.names = names;
    }

    Rule read(CatalogueRow row) {
        if (!row.need("id").matches("[A-Z]{3}-\\d{2}[a-z]?")) {
            throw row.refuse(
                    "RULE_ID", "id", "is no id of a rule", "Write three letters, two digits, perhaps a letter.");
        }
        return new Rule(
                row.need("id"),
                row.need("version"),
                valid(row),
                jurisdiction(row),
                row.one("trigger_kind", TriggerKind.class),
                triggers(row),
                row.read("trigger_condition", text -> Condition.parse(text, names.attributes())),
                filled(row, "subject_kinds", row.several("subject_kinds", SubjectKind.class)),
                filled(row, "liable_roles", row.several("liable_roles", Role.class)),
                row.flag("legal_rep_or_principal"),
                row.one("role_time", RoleTime.class),
                row.one("gate", Gate.class),
                filled(row, "measures", row.parts("measures")),
                items(row, "ban_scope", item -> ScopeItem.parse(item, names.sectors())),
                row.one("mode", Mode.class),
                row.read("term", Term::parse),
                limit(row, "term_min"),
                limit(row, "term_max"),
                row.one("term_start", TermStart.class),
                row.flag("statutory_clock"),
                row.flag("repairable"),
                row.read("early_exit", EarlyExit::parse),
                row.text("basis_law"),
                row.text("basis_article"),
                row.text("basis_doc_no"),
                row.need("summary_zh"),
                row.need("summary_en"),
                row.flag("enabled"),
                row.one("confidence", Confidence.class),
                row.text("note"),
                row.one("version_by", VersionBy.class),
                row.optional("bars_from", TermStart.class).orElse(null),
                officeEnd(row),
                RuleRow.of(row));
    }

    private static Period valid(CatalogueRow row) {
        row.need("valid_from");
        var first = row.day("valid_from").orElse(null);
        // The file names the last day; in memory the end is the day after.
        return row.read(
                "valid_to", text -> Period.inclusive(first, row.day("valid_to").orElse(null)));
    }

    private String jurisdiction(CatalogueRow row) {
        if (!names.jurisdictions().has(row.text("jurisdiction"))) {
            throw row.refuse(
                    "JURISDICTION",
                    "jurisdiction",
                    "is no jurisdiction",
                    "Use one of " + names.jurisdictions().codes() + ".");
        }
        return row.text("jurisdiction");
    }

    private List<String> triggers(CatalogueRow row) {
        var kind = row.one("trigger_kind", TriggerKind.class);
        var codes = filled(row, "trigger_code", row.parts("trigger_code"));
        for (var code : codes) {
            if (!names.triggers().has(kind, code)) {
                throw row.refuse(
                        "RULE_TRIGGER",
                        "trigger_code",
                        "has " + code + ", which no " + kind + " has",
                        "Use one of " + names.triggers().of(kind).keySet() + ".");
            }
        }
        return codes;
    }

    private static @Nullable Term limit(CatalogueRow row, String column) {
        return row.text(column).isEmpty() ? null : row.read(column, Term::parse);
    }

    private static @Nullable OnOfficeEnd officeEnd(CatalogueRow row) {
        var end = row.optional("on_office_end", OnOfficeEnd.class).orElse(null);
        if ((end != null) != (row.one("role_time", RoleTime.class) == RoleTime.CURRENT)) {
            throw row.refuse(
                    "RULE_OFFICE_END",
                    "on_office_end",
                    "does not go with role time " + row.text("role_time"),
                    "State ENDS or STAYS with CURRENT, and nothing otherwise.");
        }
        return end;
    }

    private static <T> List<T> items(CatalogueRow row, String column, Function<String, T> reader) {
        return row.read(column, text -> row.parts(column).stream().map(reader).toList());
    }

    private static <T> List<T> filled(CatalogueRow row, String column, List<T> values) {
        row.need(column);
        if (Set.copyOf(values).size() < values.size()) {
            throw row.refuse("CATALOGUE_TWICE", column, "has a value twice", "Keep one.");
        }
        return values;
    }
}
