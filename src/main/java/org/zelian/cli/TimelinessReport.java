package org.zelian.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Timeliness;
import org.zelian.casework.Timeliness.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zelian report timeliness}: by authority, how many acts were reported within seven working days. */
@Command(
        name = "timeliness",
        header = {
            "双公示及其他八类行为的报送及时率, 按机关 (自作出决定之日起 7 个工作日)。",
            "How many penalties and other acts were reported in time, by authority (seven working days)."
        },
        description = {
            "",
            "报送日: reportedOn, 没有则公示日; 都没有即未报。及时率 = 按时 / (按时 + 超期 + 未报已超期)。",
            "The day of the report, else that of publication; neither counts as not reported. Rate: in time of all whose day is over."
        },
        footer = {"", "示例 · Example:", "  zelian report timeliness --in import/sample --as-of 2026-11-21"})
final class TimelinessReport extends Task {
    @Mixin
    private AskedOption asked = new AskedOption();

    TimelinessReport(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var found = desk.on(asked.in, asked.keyFile, asked.knownAt, this::count);
        if (json) {
            screen.json(Map.of(
                    "authorities",
                    found.entrySet().stream()
                            .map(each -> map(each.getKey(), each.getValue()))
                            .toList()));
        } else {
            screen.table(
                    List.of(
                            "机关 authority",
                            "按时 in time",
                            "超期 late",
                            "未报 overdue",
                            "未到期 open",
                            "缺日历 no calendar",
                            "及时率 rate"),
                    found.entrySet().stream()
                            .map(each -> cells(each.getKey(), each.getValue()))
                            .toList(),
                    Integer.MAX_VALUE);
        }
        return Exit.OK;
    }

    private Map<String, Map<Standing, Long>> count(Ground ground) throws IOException {
        var rules = CaseRules.shipped(ground.book(), ground.settings().choices().calendar());
        var day = ground.day(asked.asOf, desk.clock());
        var counts = new TreeMap<String, Map<Standing, Long>>();
        ground.each((group, done, of) -> group.forEach(traced -> Timeliness.of(traced, rules, day)
                .forEach(one -> counts.computeIfAbsent(
                                one.act().decision().authority(), first -> new EnumMap<>(Standing.class))
                        .merge(one.standing(), 1L, Long::sum))));
        return counts;
    }

    private static long of(Map<Standing, Long> counts, Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    private static String rate(Map<Standing, Long> counts) {
        long due = of(counts, Standing.ON_TIME) + of(counts, Standing.LATE) + of(counts, Standing.OVERDUE);
        return due == 0
                ? ""
                : BigDecimal.valueOf(100 * of(counts, Standing.ON_TIME))
                                .divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP)
                        + " %";
    }

    private static List<String> cells(String authority, Map<Standing, Long> counts) {
        return List.of(
                authority,
                Long.toString(of(counts, Standing.ON_TIME)),
                Long.toString(of(counts, Standing.LATE)),
                Long.toString(of(counts, Standing.OVERDUE)),
                Long.toString(of(counts, Standing.OPEN)),
                Long.toString(of(counts, Standing.CALENDAR_MISSING)),
                rate(counts));
    }

    private static Map<String, Object> map(String authority, Map<Standing, Long> counts) {
        var map = new TreeMap<String, Object>();
        map.put("authority", authority);
        for (var standing : Standing.values()) {
            map.put(standing.name(), of(counts, standing));
        }
        map.put("rate", rate(counts));
        return map;
    }
}
