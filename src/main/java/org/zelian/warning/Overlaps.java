package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.graph.Graph;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.Rulebook;
import org.zelian.warning.Standing.Stretch;

/**
 * The overlap of sectors on a day (M37): enterprises on black lists of several sectors, and persons who answer for
 * several enterprises or in several sectors. Suspended listings and watch lists do not count.
 */
public final class Overlaps {
    private final Rulebook book;
    private final WarningLibrary library;

    public Overlaps(Rulebook book, WarningLibrary library) {
        this.book = book;
        this.library = library;
    }

    /** Gives the rows of a day, sorted. */
    public List<Overlap> on(Graph graph, LocalDate day, Tick tick) {
        var moment = new Moment(graph, book, day, tick, Optional.empty());
        var rows = new ArrayList<Overlap>();
        if (library.has("W04")) {
            enterprises(moment, library.get("W04")).forEach(found -> rows.add(found.overlap(day)));
        }
        if (library.has("W05")) {
            Answering.read(moment, library.get("W05")).forEach(found -> rows.add(found.overlap(day)));
        }
        return rows.stream().sorted().toList();
    }

    /** One stretch in force of a listing. */
    record Listed(String list, String sector, String decision, Period days) {}

    /** An enterprise in several sectors, with all stretches of its listings. */
    record Enterprise(Who who, List<Listed> listed) {
        Overlap overlap(LocalDate day) {
            var sectors = new TreeSet<>(Standing.on(day, stretches()));
            var listings = new TreeSet<String>();
            listed.stream()
                    .filter(each -> each.days.contains(day))
                    .forEach(each -> listings.add((each.list + " " + each.decision).strip()));
            return new Overlap(
                    Overlap.Level.ENTERPRISE,
                    who.ref(),
                    who.name(),
                    sectors,
                    listings,
                    sectors.size() - 1,
                    Standing.around(day, stretches()));
        }

        private Set<Stretch> stretches() {
            var stretches = new LinkedHashSet<Stretch>();
            listed.forEach(each -> stretches.add(new Stretch(each.sector, each.days)));
            return stretches;
        }
    }

    static List<Enterprise> enterprises(Moment moment, WarningType type) {
        var params = moment.known().and("lists", moment.black()).and("sectors", type.threshold("sectors"));
        var found = new LinkedHashMap<Who, List<Listed>>();
        moment.rows("sectors-in-force", params, "org")
                .forEach(row -> found.computeIfAbsent(moment.organisation(row, "org"), any -> new ArrayList<>())
                        .add(new Listed(
                                row.text("list"),
                                row.text("sector"),
                                row.optionalText("decisionNo").orElse(""),
                                Period.of(row.day("from"), row.day("to")))));
        return found.entrySet().stream()
                .map(entry -> new Enterprise(entry.getKey(), entry.getValue()))
                .toList();
    }
}
