package org.zelian.liability.catalogue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.kernel.Role;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Measure;

/** The catalogue as a page to read: every rule, measure and list in Markdown tables. */
public final class CatalogueTable {
    private final RuleCatalogue catalogue;

    public CatalogueTable(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Gives the page; the same catalogue always gives the same text. */
    public String markdown() {
        return Stream.of(Stream.of(head()), rules(), measures(), lists(), attributes())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String head() {
        var rules = catalogue.rules();
        return """
                # 规则目录 · The rule catalogue

                Made from `src/main/resources/catalogue/`; change it there. %d rows under %d ids, %d of them on; %d measures, \
                %d lists. The text of the law is decisive, the summaries are not.

                A row says what one article, in one version, does to which role, at which time, on which proof. `from..to`: \
                first and last day of the text, compared with the last day of the act (ACT), the day of the trigger (EVENT) \
                or the day asked (CHECK). Who: role, when the office counts, gate. What: mode, measures, scope, term and \
                the day it counts from. **off** marks rows that are switched off; B and C their confidence.""".formatted(
                        rules.size(),
                        rules.stream().map(Rule::id).distinct().count(),
                        rules.stream().filter(Rule::enabled).count(),
                        catalogue.names().measures().all().size(),
                        catalogue.names().lists().all().size());
    }

    private Stream<String> rules() {
        var byGroup = catalogue.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.id().substring(0, 3), TreeMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .flatMap(group -> table(
                        group.getKey(),
                        "| rule | from..to | starts with | who | what | basis | 摘要 · summary |",
                        group.getValue().stream().map(CatalogueTable::line)));
    }

    private static String line(Rule rule) {
        return cells(
                rule.id() + " " + rule.version() + (rule.jurisdiction().equals("CN") ? "" : " " + rule.jurisdiction())
                        + (rule.enabled() ? "" : " **off**")
                        + (rule.row().text("confidence").equals("A") ? "" : " " + rule.confidence()),
                rule.row().text("valid_from") + ".." + rule.row().text("valid_to") + " " + rule.versionBy(),
                trigger(rule),
                who(rule),
                what(rule),
                Stream.of(rule.basis(), rule.basisDocument())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                rule.summaryZh() + "<br>" + rule.summaryEn());
    }

    private static String trigger(Rule rule) {
        var condition = rule.condition().isAlways() ? "" : "; `" + rule.condition() + "`";
        return rule.triggerKind() + " " + String.join(", ", rule.triggerCodes()) + condition + "; "
                + named(rule.subjects());
    }

    private static String who(Rule rule) {
        return rule.roles().stream().map(Role::zh).collect(Collectors.joining(rule.legalRepOrPrincipal() ? " / " : "、"))
                + "; " + rule.roleTime() + "; " + rule.gate();
    }

    private static String what(Rule rule) {
        var limits = Stream.of(rule.row().text("term_min"), rule.row().text("term_max"))
                        .anyMatch(limit -> !limit.isEmpty())
                ? " (" + rule.row().text("term_min") + ".." + rule.row().text("term_max") + ")"
                : "";
        return rule.mode() + " " + String.join(" ", rule.measures())
                + (rule.banScope().isEmpty() ? "" : "; " + named(rule.banScope()))
                + "; " + rule.term().code() + limits + " from " + rule.termStart();
    }

    private static String named(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private Stream<String> measures() {
        return table(
                "措施 · Measures",
                "| code | 名称 | name | category | to persons | needs basis | by | note |",
                catalogue.names().measures().all().stream().map(CatalogueTable::line));
    }

    private static String line(Measure measure) {
        return cells(
                measure.code(),
                measure.name().zh(),
                measure.name().en(),
                measure.category() + " " + measure.nationalClass(),
                measure.toPersons().name(),
                measure.needsBasis() ? "yes" : "no",
                measure.department(),
                measure.note());
    }

    private Stream<String> lists() {
        return table(
                "名单 · Lists",
                "| code | 名称 | name | sector | level | term | shows persons | basis | note |",
                catalogue.names().lists().all().stream().map(CatalogueTable::line));
    }

    private static String line(ListType list) {
        return cells(
                list.code() + (list.enabled() ? "" : " **off**"),
                list.name().zh(),
                list.name().en(),
                list.sector(),
                list.level().name(),
                list.term(),
                list.persons().name(),
                list.basis(),
                list.note());
    }

    private Stream<String> attributes() {
        return table(
                "条件要素 · Attributes",
                "| name | 含义 | meaning | kind | silence means |",
                catalogue.names().attributes().all().stream()
                        .map(attribute -> cells(
                                "`" + attribute.name() + "`",
                                attribute.wording().zh(),
                                attribute.wording().en(),
                                attribute.kind().name(),
                                attribute.unknownWhenAbsent() ? "unknown" : "no")));
    }

    private static Stream<String> table(String title, String header, Stream<String> lines) {
        var rule = header.replaceAll("[^|]+", "---");
        return Stream.concat(Stream.of("", "## " + title, "", header, rule), lines);
    }

    private static String cells(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"))
                .replace("|  |", "| |");
    }
}
