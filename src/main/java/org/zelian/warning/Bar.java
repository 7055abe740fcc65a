package org.zelian.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.liability.Posts;
import org.zelian.liability.catalogue.ScopeItem;

/**
 * A ban in force: by which rule and document, from what, from its first to its last day in force.
 *
 * @param barredThen whether it was in force on the day on which the office began; it may have paused between
 * @param subjects organisations the document is about, as {@code scheme:value}
 * @param industries their industries
 */
record Bar(
        String support,
        String rule,
        String version,
        String trigger,
        String decision,
        List<ScopeItem> items,
        Period days,
        boolean barredThen,
        List<String> subjects,
        List<String> industries) {
    private static final Set<String> CLOSING = Set.of("BUSINESS_LICENCE_REVOKED", "ORDERED_TO_CLOSE");

    static Bar of(Row row) {
        return new Bar(
                row.text("support"),
                row.text("rule"),
                row.optionalText("version").orElse(""),
                row.optionalText("trigger").orElse(""),
                row.optionalText("decisionNo").orElse(""),
                row.texts("scopes").stream().flatMap(Bar::items).distinct().toList(),
                Period.of(row.day("barFrom"), row.day("barTo")),
                row.flag("barredThen"),
                row.texts("subjects"),
                row.texts("subjectIndustries"));
    }

    /** Whether the document that gives it closed the organisation of the post: there is nothing to leave. */
    boolean closed(Seat seat) {
        return CLOSING.contains(trigger) && subjects.contains(seat.org().ref().toString());
    }

    Posts.Source source() {
        return new Posts.Source(
                subjects.stream().map(PartyRef::parse).collect(Collectors.toSet()), Set.copyOf(industries));
    }

    static Stream<ScopeItem> items(String scope) {
        return Arrays.stream(scope.split("[;,]"))
                .map(String::strip)
                .filter(item -> item.indexOf(':') > 0)
                .map(item ->
                        new ScopeItem(item.substring(0, item.indexOf(':')), item.substring(item.indexOf(':') + 1)));
    }
}
