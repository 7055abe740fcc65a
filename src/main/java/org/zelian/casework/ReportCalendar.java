package org.zelian.casework;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zelian.sanction.YamlPlace;

/**
 * The reports and meetings that a plan asks for every year (M54), as {@code casework/reports.yaml} has them: each stands among the
 * tasks from thirty days before its day until that day. Only for an office that says which jurisdictions it works under.
 */
final class ReportCalendar {
    private static final int AHEAD = 30;

    private final List<Report> reports = new ArrayList<>();

    private record Report(String name, String jurisdiction, MonthDay on, String text) {}

    private ReportCalendar(YamlPlace file) {
        file.entries()
                .forEach((name, places) -> places.entries().forEach((jurisdiction, place) -> {
                    var text = place.entry("what").text() + " ("
                            + place.entry("article").text() + ")";
                    place.entry("days")
                            .items()
                            .forEach(day -> reports.add(
                                    new Report(name, jurisdiction, MonthDay.parse("--" + day.text()), text)));
                }));
    }

    static ReportCalendar shipped() {
        return new ReportCalendar(Clocks.yaml("reports.yaml"));
    }

    /** What has to be reported soon, on a day. */
    List<Task> on(LocalDate day, Set<String> jurisdictions) {
        var tasks = new ArrayList<Task>();
        for (var report : reports) {
            for (int year = day.getYear(); year <= day.plusDays(AHEAD).getYear(); year++) {
                var due = report.on().atYear(year);
                var opened = due.minusDays(AHEAD);
                boolean soon = !day.isBefore(opened) && !day.isAfter(due);
                if (soon && jurisdictions.contains(report.jurisdiction())) {
                    var about = report.name() + " " + due;
                    var brief = new Task.Brief("REPORT_DUE", "信用主管部门", null, about, report.text());
                    tasks.add(Task.on(day, brief, opened, due, null));
                }
            }
        }
        return tasks;
    }
}
