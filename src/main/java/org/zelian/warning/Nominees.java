package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Params;
import org.zelian.graph.Row;

/**
 * Finds organisations that somebody seems to hold for another (W10). Proven: a recorded nominee arrangement with its
 * document, or a sole holder beside whom a court or authority determined another controller. Suspected: an arrangement
 * without document, or a legal representative who changes again and again.
 */
final class Nominees implements Detector {
    private static final String PROVEN = "已证实";
    private static final String SUSPECTED = "嫌疑";
    private static final List<String> BY_DECISION = List.of("L4");

    private record Sign(
            boolean proven, String text, @Nullable LocalDate since) {}

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W10");
        var signs = new TreeMap<Who, List<Sign>>();
        moment.rows("nominees", moment.known(), "org", "holder", "owner")
                .forEach(row -> add(signs, moment.organisation(row, "org"), arrangement(row, moment)));
        var sole = moment.known()
                .and("levels", BY_DECISION)
                .and("share", type.threshold("soleShare"))
                .and("offices", Forms.leading());
        moment.rows("sole-holders-beside-controllers", sole, "org", "holder", "controller")
                .forEach(row -> add(signs, moment.organisation(row, "org"), soleHolder(row, moment)));
        swapped(moment, type).forEach((org, sign) -> add(signs, org, sign));
        return signs.entrySet().stream()
                .map(entry -> warning(type, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<Who, List<Sign>> signs, Who org, Sign sign) {
        signs.computeIfAbsent(org, any -> new ArrayList<>()).add(sign);
    }

    private static Sign arrangement(Row row, Moment moment) {
        var document = row.optionalText("document").orElse("");
        return new Sign(
                !document.isEmpty(),
                moment.person(row, "holder").shown() + "代"
                        + moment.person(row, "owner").shown() + "持有"
                        + (document.isEmpty() ? "(无文书)" : ", 文书" + document),
                row.day("from"));
    }

    private static Sign soleHolder(Row row, Moment moment) {
        return new Sign(
                true,
                "登记由" + moment.person(row, "holder").shown() + "全部持有" + (row.flag("represents") ? "并任法定代表人" : "")
                        + ", 认定的控制人为" + moment.person(row, "controller").shown() + "(" + row.text("level")
                        + row.optionalText("document")
                                .map(document -> ", " + document)
                                .orElse("") + ")",
                row.day("from"));
    }

    private static Map<Who, Sign> swapped(Moment moment, WarningType type) {
        var from = moment.day().minusMonths(type.threshold("swapMonths"));
        var params = Params.of("offices", Forms.leading())
                .and("swaps", type.threshold("swaps"))
                .and("from", from)
                .and("to", moment.day())
                .and("tick", moment.tick().number());
        var leavings = new TreeMap<Who, TreeMap<LocalDate, Set<String>>>();
        moment.rows("representatives-swapped", params, "org", "person").stream()
                .filter(row -> Forms.leads(row.text("office"), Forms.form(row.optionalText("form"))))
                .forEach(row -> {
                    var left = row.day("left");
                    if (left != null) {
                        leavings.computeIfAbsent(moment.organisation(row, "org"), any -> new TreeMap<>())
                                .computeIfAbsent(left, any -> new TreeSet<>())
                                .add(moment.person(row, "person").shown());
                    }
                });
        var signs = new TreeMap<Who, Sign>();
        leavings.forEach((org, days) -> {
            if (days.size() >= type.threshold("swaps")) {
                signs.put(
                        org,
                        new Sign(
                                false,
                                type.threshold("swapMonths") + "个月内法定代表人变更" + days.size() + "次: " + told(days),
                                days.lastKey()));
            }
        });
        return signs;
    }

    private static String told(Map<LocalDate, Set<String>> days) {
        return String.join(
                "、",
                days.entrySet().stream()
                        .map(day -> day.getKey() + " " + String.join(" ", day.getValue()) + "离任")
                        .toList());
    }

    private static Warning warning(WarningType type, Who org, List<Sign> signs) {
        boolean proven = signs.stream().anyMatch(Sign::proven);
        var counting = signs.stream().filter(sign -> sign.proven == proven).toList();
        @Nullable LocalDate since = counting.getFirst().since;
        for (var sign : counting) {
            since = Days.earlier(since, sign.since);
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("grade", proven ? "(" + PROVEN + ")" : SUSPECTED);
        facts.put(
                "reason",
                String.join("; ", signs.stream().map(Sign::text).distinct().toList()));
        return type.warn(org, since, facts);
    }
}
