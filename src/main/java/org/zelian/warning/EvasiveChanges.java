package org.zelian.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Row;
import org.zelian.kernel.Period;
import org.zelian.kernel.Share;

/**
 * Finds organisations whose representative, holders or controller changed within some days of a listing (W01).
 *
 * <p>A change is a day on which somebody else is there than the day before; a first one who comes is none. Both ends of
 * the window count; on a court's list the window lasts as long as the listing. It stays as long as the listing runs, whatever becomes of the persons.
 */
final class EvasiveChanges implements Detector {
    private static final Map<String, String> ITEMS =
            Map.of("LEGAL_REPRESENTATIVE", "法定代表人", "HOLDING", "股权", "CONTROLLER", "控制人");

    private record Listing(Who org, String list, String decision, LocalDate on) {}

    private record Holder(Who who, String detail) {}

    private record Stint(String item, Holder holder, Period days) {}

    private record Change(LocalDate day, String text) {}

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var type = library.get("W01");
        long before = type.threshold("before");
        long after = type.threshold("after");
        long afterByCourt = type.threshold("afterByCourt");
        var courts = moment.ofSector("court");
        var listings = new LinkedHashMap<Listing, List<Stint>>();
        var params = moment.known()
                .and("lists", moment.black())
                .and("offices", Forms.leading())
                .and("before", before)
                .and("after", after)
                .and("courts", courts)
                .and("afterByCourt", afterByCourt);
        moment.rows("changes-around-listings", params, "org", "party")
                .forEach(row -> stint(row, moment)
                        .ifPresent(stint -> listings.computeIfAbsent(listing(row, moment), any -> new ArrayList<>())
                                .add(stint)));
        var warnings = new ArrayList<Warning>();
        listings.forEach((listing, stints) -> {
            var last = listing.on.plusDays(courts.contains(listing.list) ? afterByCourt : after);
            var changes = changes(
                    stints,
                    Period.inclusive(listing.on.minusDays(before), last.isBefore(moment.day()) ? last : moment.day()),
                    listing.on);
            if (!changes.isEmpty()) {
                warnings.add(warning(type, moment, listing, changes));
            }
        });
        return warnings;
    }

    private static Listing listing(Row row, Moment moment) {
        return new Listing(
                moment.organisation(row, "org"),
                row.text("list"),
                row.optionalText("decisionNo").orElse(""),
                known(row.day("listedOn")));
    }

    private static Optional<Stint> stint(Row row, Moment moment) {
        var item = row.text("item");
        var detail = row.optionalText("detail").orElse("");
        if (item.equals("LEGAL_REPRESENTATIVE") && !Forms.leads(detail, Forms.form(row.optionalText("form")))) {
            return Optional.empty();
        }
        var holder = new Holder(moment.person(row, "party"), item.equals("HOLDING") ? detail : "");
        return Optional.of(new Stint(item, holder, Period.of(row.day("from"), row.day("to"))));
    }

    private static List<Change> changes(List<Stint> stints, Period window, LocalDate listedOn) {
        var items = new TreeMap<String, List<Stint>>();
        stints.forEach(stint ->
                items.computeIfAbsent(stint.item, any -> new ArrayList<>()).add(stint));
        var changes = new ArrayList<Change>();
        items.forEach((item, ofItem) -> {
            for (var day : boundaries(ofItem, window)) {
                var old = on(ofItem, day.minusDays(1));
                var now = on(ofItem, day);
                if (!old.isEmpty() && !old.equals(now)) {
                    changes.add(new Change(day, text(item, day, listedOn, old, now)));
                }
            }
        });
        return changes;
    }

    private static NavigableSet<LocalDate> boundaries(List<Stint> stints, Period window) {
        var days = new TreeSet<LocalDate>();
        for (var stint : stints) {
            add(days, stint.days.from(), window);
            add(days, stint.days.to(), window);
        }
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day, Period window) {
        if (day != null && window.contains(day)) {
            days.add(day);
        }
    }

    private static SequencedSet<Holder> on(List<Stint> stints, LocalDate day) {
        var holders = new LinkedHashSet<Holder>();
        stints.stream()
                .filter(stint -> stint.days.contains(day))
                .map(Stint::holder)
                .sorted((a, b) -> a.who.compareTo(b.who))
                .forEach(holders::add);
        return holders;
    }

    private static String text(
            String item, LocalDate day, LocalDate listedOn, SequencedSet<Holder> old, SequencedSet<Holder> now) {
        long days = ChronoUnit.DAYS.between(listedOn, day);
        var when = days == 0 ? "列入当日" : days < 0 ? "列入前" + -days + "日" : "列入后" + days + "日";
        return ITEMS.get(item) + " " + day + "(" + when + ") " + names(old, now) + "→" + names(now, old);
    }

    private static String names(SequencedSet<Holder> these, SequencedSet<Holder> others) {
        var names = these.stream()
                .filter(holder -> !others.contains(holder))
                .map(EvasiveChanges::name)
                .toList();
        return names.isEmpty() ? "无" : String.join("、", names);
    }

    private static String name(Holder holder) {
        return holder.who.shown()
                + (holder.detail.matches("\\d{1,9}") ? " " + new Share(Long.parseLong(holder.detail)) : "");
    }

    private static Warning warning(WarningType type, Moment moment, Listing listing, List<Change> changes) {
        var first = changes.stream().map(Change::day).min(LocalDate::compareTo).orElse(listing.on);
        var facts = new LinkedHashMap<String, String>();
        facts.put("list", moment.listName(listing.list));
        facts.put("decision", listing.decision);
        facts.put("listedOn", listing.on.toString());
        facts.put(
                "changes", String.join("; ", changes.stream().map(Change::text).toList()));
        return type.warn(listing.org, first.isBefore(listing.on) ? listing.on : first, facts);
    }

    private static LocalDate known(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("A listing in force has no first day");
        }
        return day;
    }
}
