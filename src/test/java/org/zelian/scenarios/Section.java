package org.zelian.scenarios;

import java.util.Map;
import java.util.Set;

/** A kind of expectation: the file it looks at and its keys. */
enum Section {
    LIABILITIES("liabilities", "liabilities.csv", Cells.LIABILITIES),
    NONE("none", "liabilities.csv", Cells.LIABILITIES),
    ONLY("only", "liabilities.csv", Cells.LIABILITIES),
    CONSOLIDATED("consolidated", "liabilities.csv", Cells.LIABILITIES),
    SAME_PERSON("samePerson", "liabilities.csv", Cells.LIABILITIES),
    REGISTER("register", "responsible-persons.csv", Cells.REGISTER),
    CONTROLLERS("controllers", "controllers.csv", Cells.CONTROLLERS),
    OVERLAPS("overlaps", "overlaps.csv", Cells.OVERLAPS),
    WARNINGS("warnings", "warnings.csv", Cells.WARNINGS),
    NOTICES("notices", "notices.csv", Cells.NOTICES),
    REJECTED("rejected", "rejected.csv", Cells.REJECTED),
    ORDERS("orders", "orders.csv", Cells.ORDERS),
    TASKS("tasks", "tasks.csv", Cells.TASKS),
    LETTERS("letters", "letters.csv", Cells.LETTERS),
    CASES("cases", "cases.csv", Cells.CASES),
    PUBLICITY("publicity", "publicity.csv", Cells.PUBLICITY),
    SUMMARY("summary", "summary.json", Map.of()),
    /** A question to the counter: {@code zelian check}, or {@code zelian eligible} if a post is given. */
    ASKED("asked", "", Map.of()),
    /** Any other question, in the words that somebody types. */
    TYPED("typed", "", Map.of()),
    REFUSED("refused", "", Map.of());

    /** Keys that say something about the rows that the other keys select. */
    static final Set<String> VALUES = Set.of(
            "state",
            "from",
            "to",
            "reason",
            "basis",
            "level",
            "flags",
            "identity_state",
            "due",
            "mask",
            "held",
            "shows",
            "voting",
            "economic",
            "chain",
            "since",
            "opened",
            "overdue",
            "dated",
            "earliest",
            "latest",
            "says",
            "withdrawBy");

    final String key;
    final String file;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of and Map.ofEntries
    final Map<String, Cell> cells;

    Section(String key, String file, Map<String, Cell> cells) {
        this.key = key;
        this.file = file;
        this.cells = cells;
    }

    private static final class Cells {
        static final Map<String, Cell> LIABILITIES = Map.ofEntries(
                Map.entry("person", Cell.person()),
                Map.entry("entity", Cell.entity()),
                Map.entry("name", Cell.is("person_name")),
                Map.entry("org", Cell.org("org_uscc")),
                Map.entry("rule", Cell.is("rule_id")),
                Map.entry("version", Cell.is("rule_version")),
                Map.entry("measure", Cell.like("measure_code")),
                Map.entry("role", Cell.is("role")),
                Map.entry("held", Cell.is("role_time")),
                Map.entry("decision", Cell.is("decision_no")),
                Map.entry("trigger", Cell.is("trigger_code")),
                Map.entry("mode", Cell.is("mode")),
                Map.entry("scope", Cell.has("ban_scope")),
                Map.entry("state", Cell.is("state")),
                Map.entry("from", Cell.is("effective_from")),
                Map.entry("to", Cell.is("effective_to_inclusive")),
                Map.entry("reason", Cell.has("state_reason")),
                Map.entry("basis", Cell.has("basis")),
                Map.entry("level", Cell.is("controller_level")),
                Map.entry("flags", Cell.has("flags")),
                Map.entry("mask", Cell.is("person_doc_masked")));
        static final Map<String, Cell> REGISTER = Map.ofEntries(
                Map.entry("person", Cell.person()),
                Map.entry("name", Cell.is("person_name")),
                Map.entry("org", Cell.org("org_uscc")),
                Map.entry("role", Cell.is("role")),
                Map.entry("decision", Cell.is("decision_no")),
                Map.entry("list", Cell.is("list_code")),
                Map.entry("officeFrom", Cell.is("office_from")),
                Map.entry("level", Cell.is("level")),
                Map.entry("shows", Cell.about()),
                Map.entry("identity_state", Cell.like("identity_state")));
        static final Map<String, Cell> CONTROLLERS = Map.ofEntries(
                Map.entry("org", Cell.org("org_uscc")),
                Map.entry("kind", Cell.is("kind")),
                Map.entry("party", Cell.about("party_ref", "party_name")),
                Map.entry("natural", Cell.natural("party_ref")),
                Map.entry("convention", Cell.is("convention")),
                Map.entry("voting", Cell.is("voting_pct")),
                Map.entry("economic", Cell.is("economic_pct")),
                Map.entry("chain", Cell.has("chain")),
                Map.entry("level", Cell.is("level")),
                Map.entry("flags", Cell.has("flags")));
        static final Map<String, Cell> OVERLAPS = Map.of(
                "subject", Cell.about("subject_ref", "subject_name"),
                "kind", Cell.is("level"),
                "sectors", Cell.about("sectors"),
                "escalation", Cell.is("escalation"));
        static final Map<String, Cell> WARNINGS =
                Map.of("id", Cell.like("warning_id"), "about", Cell.about(), "contains", Cell.about());
        static final Map<String, Cell> NOTICES = Map.of(
                "rule", Cell.about("notice_id", "kind", "reason"),
                "addressee", Cell.about("addressee"),
                "subject", Cell.about("subject_ref", "reason"),
                "due", Cell.is("due"),
                "state", Cell.is("state"));
        static final Map<String, Cell> ORDERS = Map.ofEntries(
                Map.entry("subject", Cell.about("subject", "subject_name")),
                Map.entry("person", Cell.mask("subject")),
                Map.entry("measure", Cell.is("measure")),
                Map.entry("decision", Cell.is("decision_no")),
                Map.entry("department", Cell.has("department")),
                Map.entry("state", Cell.is("state")),
                Map.entry("since", Cell.is("since")),
                Map.entry("to", Cell.is("until")),
                Map.entry("reason", Cell.has("reason")));
        static final Map<String, Cell> TASKS = Map.ofEntries(
                Map.entry("kind", Cell.is("kind")),
                Map.entry("about", Cell.has("about")),
                Map.entry("subject", Cell.about("subject")),
                Map.entry("department", Cell.has("department")),
                Map.entry("contains", Cell.has("text")),
                Map.entry("opened", Cell.is("opened")),
                Map.entry("due", Cell.is("due")),
                Map.entry("state", Cell.is("state")),
                Map.entry("overdue", Cell.is("overdue_since")));
        static final Map<String, Cell> LETTERS = Map.of(
                "kind", Cell.is("kind"),
                "addressee", Cell.about("addressee"),
                "person", Cell.mask("addressee"),
                "about", Cell.has("about"),
                "dated", Cell.is("dated"),
                "due", Cell.is("due"));
        static final Map<String, Cell> CASES = Map.of(
                "kind", Cell.is("case_kind"),
                "number", Cell.is("number"),
                "decision", Cell.is("decision"),
                "state", Cell.is("state"),
                "since", Cell.is("since"),
                "earliest", Cell.is("earliest"),
                "latest", Cell.is("latest"),
                "says", Cell.has("message"));
        static final Map<String, Cell> PUBLICITY = Map.of(
                "decision", Cell.is("decision"),
                "from", Cell.is("from"),
                "to", Cell.is("to_inclusive"),
                "state", Cell.is("state"),
                "withdrawBy", Cell.is("withdraw_by"));
        static final Map<String, Cell> REJECTED = Map.of(
                "file", Cell.like("file"),
                "line", Cell.is("line"),
                "code", Cell.like("code"),
                "contains", Cell.about("found", "raw"));

        private Cells() {}
    }
}
