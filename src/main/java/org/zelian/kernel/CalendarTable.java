package org.zelian.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the table behind a {@link WorkingCalendar}, line by line. */
final class CalendarTable {
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();
    private int dayColumn = -1;
    private int kindColumn = -1;

    WorkingCalendar read(BufferedReader lines) throws IOException {
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var text = line.startsWith("\ufeff") ? line.substring(1) : line;
            if (text.isBlank()) {
                continue;
            }
            if (dayColumn < 0) {
                header(fields(text), number);
            } else {
                row(fields(text), number);
            }
        }
        if (dayColumn < 0) {
            throw refusal("CALENDAR_HEADER", 1, "is empty", "Start the table with day,kind,name.");
        }
        return new WorkingCalendar(exceptions, years);
    }

    private void header(List<String> names, int line) {
        dayColumn = column(names, "day", "date", "日期");
        kindColumn = column(names, "kind", "类型");
        if (dayColumn < 0 || kindColumn < 0) {
            throw refusal("CALENDAR_HEADER", line, "has the columns " + names, "Name two columns day and kind.");
        }
    }

    private static int column(List<String> names, String... asked) {
        return Stream.of(asked).mapToInt(names::indexOf).max().orElse(-1);
    }

    private void row(List<String> fields, int line) {
        if (fields.size() <= Math.max(dayColumn, kindColumn)) {
            throw refusal("CALENDAR_KIND", line, "is too short", "Give day and kind.");
        }
        var day = fields.get(dayColumn);
        var kind = fields.get(kindColumn);
        switch (kind.toUpperCase(Locale.ROOT)) {
            case "HOLIDAY", "休", "放假" -> add(day(day, line), false, line);
            case "WORKDAY", "班", "上班" -> add(day(day, line), true, line);
            case "YEAR" -> years.add(year(day, line));
            default ->
                throw refusal(
                        "CALENDAR_KIND", line, "has the kind " + Tidy.quoted(kind), "Use HOLIDAY, WORKDAY or YEAR.");
        }
    }

    private void add(LocalDate day, boolean working, int line) {
        var before = exceptions.put(day, working);
        if (before != null && before != working) {
            throw refusal(
                    "CALENDAR_CONFLICT",
                    line,
                    "says of " + day + " the contrary of an earlier line",
                    "Keep one of them.");
        }
        years.add(day.getYear());
    }

    private static LocalDate day(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refusal("CALENDAR_DAY", line, "has the day " + Tidy.quoted(text), "Write it as 2026-10-01.");
        }
    }

    private static int year(String text, int line) {
        if (!text.matches("[12][0-9]{3}")) {
            throw refusal("CALENDAR_DAY", line, "has the year " + Tidy.quoted(text), "Write it as 2026.");
        }
        return Integer.parseInt(text);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    private static Refusal refusal(String code, int line, String what, String advice) {
        return new Refusal(code, "Line " + line + " of the calendar " + what + ".", advice);
    }
}
