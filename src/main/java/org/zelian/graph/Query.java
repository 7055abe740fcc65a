package org.zelian.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One file of the query library: what its header promises, and its text from {@code CYPHER 25} on.
 *
 * @param name room and file, such as {@code control/above}
 * @param params declared parameters with their types
 * @param returns declared columns with their types; none for a query that only writes
 * @param order columns by which the rows are sorted
 * @param writes labels and types it creates or changes; none for a query that reads
 * @param plan operators, with the constraint or index they use, that its plan contains
 * @param example a Cypher map with one value for each parameter
 * @param text what the database is given
 */
record Query(
        String name,
        Map<String, String> params,
        Map<String, String> returns,
        List<String> order,
        List<String> writes,
        List<String> plan,
        String example,
        String text) {
    private static final Pattern LITERAL =
            Pattern.compile("'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Pattern LABELS = Pattern.compile("(?<!:):\\s*([A-Z]\\w*(?:\\s*[|&:]\\s*[A-Z]\\w*)*)");

    Query {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        returns = Collections.unmodifiableMap(new LinkedHashMap<>(returns));
        order = List.copyOf(order);
        writes = List.copyOf(writes);
        plan = List.copyOf(plan);
    }

    boolean isWriting() {
        return !writes.isEmpty();
    }

    String room() {
        return name.substring(0, name.indexOf('/'));
    }

    Set<String> parametersUsed() {
        var used = new TreeSet<String>();
        var matcher = PARAMETER.matcher(code());
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        return used;
    }

    /** Labels and relationship types that the text names. */
    Set<String> labelsNamed() {
        var named = new TreeSet<String>();
        var matcher = LABELS.matcher(code());
        while (matcher.find()) {
            named.addAll(List.of(matcher.group(1).split("[|&:\\s]+")));
        }
        return named;
    }

    private String code() {
        return LITERAL.matcher(text).replaceAll(" ");
    }
}
