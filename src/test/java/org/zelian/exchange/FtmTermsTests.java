package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported uses the terms of FollowTheMoney as its schema defines them; the table has its source beside it. */
class FtmTermsTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Set<String>> KINDS = Map.of(
            "LegalEntity", Set.of("Company", "Organization", "PublicBody", "Person"),
            "Organization", Set.of("Company", "Organization", "PublicBody"),
            "Asset", Set.of("Company"),
            "Person", Set.of("Person"),
            "Thing", Set.of("Company", "Organization", "PublicBody", "Person"));

    private record Term(String type, String range, boolean required) {}

    @Test
    void everyEntityOfTheSampleIsOneOfFollowTheMoney() throws IOException {
        var terms = terms();
        var entities = Written.ftm(Heard.of(Path.of("import/sample"))).statements.values().stream()
                .map(JSON::readTree)
                .toList();
        Map<String, String> schemas = new HashMap<>();
        entities.forEach(entity -> assertThat(schemas.put(
                        entity.get("id").asString(), entity.get("schema").asString()))
                .isNull());
        var wrong = new TreeSet<String>();
        for (var entity : entities) {
            check(entity, terms.getOrDefault(entity.get("schema").asString(), Map.of()), schemas, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(new HashSet<>(schemas.values()))
                .containsAll(terms.keySet().stream()
                        .filter(schema -> !schema.equals("Organization"))
                        .toList());
    }

    @Test
    void noPersonIsSanctionedAndNoListingThatWasRevokedIs() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        var written = Written.ftm(sample);
        var all = String.join("\n", written.statements.values());
        assertThat(all).doesNotContain("津北人社〔2026〕9号");
        written.statements.values().stream()
                .map(JSON::readTree)
                .filter(entity -> entity.get("schema").asString().equals("Sanction"))
                .forEach(entity -> assertThat(written.statements.values().stream()
                                .map(JSON::readTree)
                                .filter(each -> each.get("id")
                                        .equals(entity.get("properties")
                                                .get("entity")
                                                .get(0)))
                                .findFirst()
                                .orElseThrow()
                                .get("schema")
                                .asString())
                        .isNotEqualTo("Person"));
    }

    @Test
    void noNumberOfADocumentLeavesInEitherFormat() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        var numbers = Files.readAllLines(Path.of("import/sample/persons.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[3])
                .filter(number -> number.length() > 6)
                .toList();
        var text = Written.bods(sample).array()
                + String.join("\n", Written.ftm(sample).statements.values());
        assertThat(numbers).hasSizeGreaterThan(800);
        assertThat(numbers).noneMatch(text::contains);
        assertThat(text).doesNotContain("birthDate");
    }

    private static void check(
            JsonNode entity, Map<String, Term> terms, Map<String, String> schemas, Set<String> wrong) {
        var schema = entity.get("schema").asString();
        var properties = entity.get("properties");
        terms.forEach((name, term) -> {
            if (term.required() && !properties.has(name)) {
                wrong.add(schema + " lacks " + name);
            }
        });
        for (var entry : properties.properties()) {
            var term = terms.get(entry.getKey());
            if (term == null) {
                wrong.add(schema + " has no property " + entry.getKey());
                continue;
            }
            for (var value : entry.getValue()) {
                if (!value.isString() || !fits(term, value.asString(), schemas)) {
                    wrong.add(schema + "." + entry.getKey() + " is " + value);
                }
            }
        }
    }

    private static boolean fits(Term term, String value, Map<String, String> schemas) {
        return switch (term.type()) {
            case "date" -> LocalDate.parse(value).toString().equals(value);
            case "country" -> value.matches("[a-z]{2}");
            case "identifier" -> value.length() <= 64;
            case "entity" -> KINDS.getOrDefault(term.range(), Set.of()).contains(schemas.getOrDefault(value, "nobody"));
            default -> !value.isBlank();
        };
    }

    private static Map<String, Map<String, Term>> terms() throws IOException {
        Map<String, Map<String, Term>> terms = new HashMap<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/exchange/ftm-terms.csv"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            terms.computeIfAbsent(cells[0], any -> new HashMap<>())
                    .put(cells[1], new Term(cells[2], cells[3], cells[4].equals("yes")));
        }
        return terms;
    }
}
