package org.zelian.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the comment header of a query file; {@code cypher/README.md} describes its form.
 *
 * <p>A section is a word, two blanks or more, and its content, which ends at the next run of two blanks; lines that
 * begin with three blanks or more continue it, or its remark where they begin further to the right.
 */
final class QueryHeader {
    private static final String LANGUAGE = "CYPHER 25";
    private static final Set<String> SECTIONS =
            Set.of("params", "returns", "order", "writes", "plan", "limit", "example");
    private static final Pattern SECTION = Pattern.compile("(\\w+)\\s{2,}(.*)");
    private static final Pattern DECLARATION =
            Pattern.compile("(\\w+)\\s*(?::\\s*([A-Z][A-Z ]*(?:<[A-Z<> ]+>)?\\??))?");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?![^(<{\\[]*[)>}\\]])");

    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private QueryHeader(String name) {
        this.name = name;
    }

    /** The query in a file's text; refuses with the file's name and what is wrong in it. */
    static Query read(String name, String file) {
        return new QueryHeader(name).query(file.replace("\r\n", "\n"));
    }

    private Query query(String file) {
        var lines = file.lines().toList();
        var end = 0;
        while (end < lines.size() && lines.get(end).startsWith("//")) {
            end++;
        }
        if (end == 0 || !lines.getFirst().equals("// " + name)) {
            throw wrong("must begin with the line \"// " + name + "\"");
        }
        if (end == lines.size() || !lines.get(end).strip().equals(LANGUAGE)) {
            throw wrong("must have the line \"" + LANGUAGE + "\" directly below its header");
        }
        if (end < 3 || lines.get(2).length() < 4) {
            throw wrong("must say in its third line what it answers");
        }
        sort(lines.subList(1, end));
        var query = new Query(
                name,
                declarations("params"),
                declarations("returns"),
                items("order"),
                items("writes"),
                items("plan"),
                String.join(" ", sections.getOrDefault("example", List.of("{}"))),
                String.join("\n", lines.subList(end, lines.size())));
        check(query);
        return query;
    }

    private void sort(List<String> header) {
        List<String> current = new ArrayList<>();
        var column = 0;
        for (var line : header) {
            var text = line.substring(2);
            var section = SECTION.matcher(text.strip());
            if (text.startsWith("   ") && !text.isBlank()) {
                if (text.indexOf(text.strip()) <= column + 1) {
                    current.add(content(text.strip()));
                }
            } else if (section.matches() && SECTIONS.contains(section.group(1))) {
                current = sections.computeIfAbsent(section.group(1), any -> new ArrayList<>());
                current.add(content(section.group(2)));
                column = text.indexOf(section.group(2));
            }
        }
    }

    private static String content(String text) {
        var comment = text.indexOf("  ");
        return comment < 0 ? text : text.substring(0, comment);
    }

    private List<String> items(String section) {
        var text = String.join(", ", sections.getOrDefault(section, List.of())).replaceAll(",[\\s,]+", ", ");
        return text.isBlank() || text.startsWith("none") ? List.of() : List.of(COMMA.split(text));
    }

    private Map<String, String> declarations(String section) {
        if (!sections.containsKey(section)) {
            throw wrong("has no line \"" + section + "\" (write \"none\" if there are none)");
        }
        var declared = new LinkedHashMap<String, String>();
        var waiting = new ArrayList<String>();
        for (var item : items(section)) {
            var declaration = DECLARATION.matcher(item);
            if (!declaration.matches()) {
                throw wrong("declares \"" + item + "\" under " + section + "; a declaration reads name: TYPE");
            }
            waiting.add(declaration.group(1));
            if (declaration.group(2) != null) {
                waiting.forEach(each -> declared.put(each, declaration.group(2)));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            throw wrong("gives no type for " + waiting + " under " + section);
        }
        return declared;
    }

    private void check(Query query) {
        var used = query.parametersUsed();
        if (!used.equals(query.params().keySet())) {
            throw wrong("declares parameters " + query.params().keySet() + " and uses " + used);
        }
        if (!query.isWriting() && query.plan().isEmpty()) {
            throw wrong("reads, but promises nothing under \"plan\"");
        }
        if (!used.isEmpty() && !sections.containsKey("example")) {
            throw wrong("has parameters but no \"example\"");
        }
        var sorting =
                query.order().stream().map(each -> each.replace(" desc", "")).toList();
        if (!query.returns().keySet().containsAll(sorting)) {
            throw wrong("orders by " + query.order() + " and returns "
                    + query.returns().keySet());
        }
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("Query file cypher/" + name + ".cypher " + what + ".");
    }
}
