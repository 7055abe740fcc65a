package org.zelian.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code import/sample/}: run {@link #main} after a story has changed, and commit what it wrote. */
final class SampleCity {
    private SampleCity() {}

    static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "import/sample");
        Files.createDirectories(folder);
        for (var file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The city with all its stories told, before its files are asked for. */
    static City told() {
        var city = new City();
        new Scenarios(city).tell();
        new Officeholders(city).tell();
        new Identities(city).tell();
        new Health(city).tell();
        new Works(city).tell();
        new Markets(city).tell();
        new Money(city).tell();
        new State(city).tell();
        new Warnings(city).tell();
        new OldCases(city).tell();
        new SharedDecision(city).tell();
        new PaidBefore(city).tell();
        city.story("–", "Rows that must be refused", "", "See the table of refusals", () -> new Refused(city).write());
        new Neighbours(city).settle();
        calendar(city);
        return city;
    }

    static Map<String, String> files() throws IOException {
        City city = told();
        var files = new TreeMap<>(city.files());
        files.put("trace.yaml", TRACE);
        files.put("README.md", readme(city));
        return files;
    }

    private static void calendar(City city) {
        String[][] days = {
            {"2026-09-20", "WORKDAY", "调休"}, {"2026-09-25", "HOLIDAY", "中秋节"}, {"2026-10-10", "WORKDAY", "调休"}
        };
        for (String[] day : days) {
            city.row("calendar.csv", Map.of("day", day[0], "kind", day[1], "name", day[2]));
        }
        for (int day = 1; day <= 7; day++) {
            city.row("calendar.csv", Map.of("day", "2026-10-0" + day, "kind", "HOLIDAY", "name", "国庆节"));
        }
        for (int year = 2014; year <= 2032; year++) {
            if (year != 2026) {
                city.row("calendar.csv", Map.of("day", Integer.toString(year), "kind", "YEAR"));
            }
        }
    }

    private static final String TRACE = """
            # A synthetic city: no person and no enterprise in these files exists.
            asOf: 2026-11-21
            calendar: calendar.csv
            """;

    private static String readme(City city) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/samples/README.template.md"));
        String stories =
                city.stories().stream().map(story -> story.line() + "\n").collect(Collectors.joining());
        String counts = city.counts().entrySet().stream()
                .map(file -> "| %s | %d |%n".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        String refused = Refused.TABLE.stream()
                .map(row -> "| %s | %s | `%s` |%n".formatted(row[0], row[1], row[2]))
                .collect(Collectors.joining());
        return text.replace("{stories}\n", stories)
                .replace("{counts}\n", counts)
                .replace("{refused}\n", refused);
    }
}
