package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every query file has a test that says what it means: a test that names it ({@code "room/name"}), or a method of that
 * name in the room's own {@code …QueriesIT} ({@code kinOfListed} for {@code kin-of-listed}).
 *
 * <p>{@code src/test/resources/cypher/meant-by-others.txt} lists those that are so far tested only through the classes
 * that ask them. A new query is never added to it, and who writes a test takes its line away.
 */
class QueryMeaningTests {
    private static final Path TESTS = Path.of("src/test/java/org/zelian");
    private static final Path LEFT = Path.of("src/test/resources/cypher/meant-by-others.txt");

    @Test
    void everyQueryIsNamedByATestOrIsOnTheListThatOnlyShrinks() throws IOException {
        var left = new TreeSet<>(Files.readAllLines(LEFT));
        left.removeIf(line -> line.isBlank() || line.startsWith("#"));
        assertThat(unnamed()).as("queries that no test names").containsExactlyElementsOf(left);
    }

    private static Set<String> unnamed() throws IOException {
        List<Path> tests;
        try (var files = Files.walk(TESTS)) {
            tests = files.filter(file -> file.toString().matches(".*(IT|Tests)\\.java"))
                    .toList();
        }
        var all = new StringBuilder();
        for (var test : tests) {
            all.append(Files.readString(test));
        }
        var unnamed = new TreeSet<String>();
        for (var query : QueryLibrary.ofTheClassPath().all()) {
            // Queries of tests only.
            if (query.name().contains("/fixture-")) {
                continue;
            }
            if (!all.toString().contains("\"" + query.name() + "\"") && !ownMethod(query.name(), tests)) {
                unnamed.add(query.name());
            }
        }
        return unnamed;
    }

    private static boolean ownMethod(String query, List<Path> tests) throws IOException {
        var room = query.substring(0, query.indexOf('/'));
        var method = camel(query.substring(query.indexOf('/') + 1));
        for (var test : tests) {
            if (test.toString().endsWith("QueriesIT.java")
                    && test.startsWith(TESTS.resolve(room))
                    && Pattern.compile("void " + method + "\\(")
                            .matcher(Files.readString(test))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static String camel(String name) {
        var words = name.split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
