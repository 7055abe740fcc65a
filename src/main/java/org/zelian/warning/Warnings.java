package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.graph.Graph;
import org.zelian.intake.Rejection;
import org.zelian.kernel.Tick;
import org.zelian.liability.Posts;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.sanction.Lists;

/**
 * The risk warnings of a day (M21): patterns that deserve an officer's look, from evasion before a listing to circles
 * of stakes.
 *
 * <p>Reads the facts and what the ledger derived from them; never writes, and nothing it says restricts anybody.
 */
public final class Warnings {
    // Who answers is read from the ledger, which says what is known now.
    private static final Set<String> BY_LEDGER = Set.of("W03", "W05", "W05-BRANCH", "W05-RISK", "W17");

    private final WarningLibrary library;
    private final Lists lists;
    private final Map<String, Detector> detectors = new LinkedHashMap<>();

    /** Makes warnings with the library that comes with the program. */
    public Warnings(RuleCatalogue catalogue) {
        this(catalogue, WarningLibrary.shipped());
    }

    public Warnings(RuleCatalogue catalogue, WarningLibrary library) {
        var names = catalogue.names();
        this.library = library;
        this.lists = names.lists();
        detectors.put("W01", new EvasiveChanges());
        detectors.put("W03,W17", new BarredInOffice(Posts.shipped(names.sectors()), new Rules(catalogue)));
        detectors.put("W04", new SectorOverlap());
        detectors.put("W05", new ManySources());
        detectors.put("W05-RISK,W05-BRANCH", new RiskMarks());
        detectors.put("W08", new CircularHoldings());
        detectors.put("W10", new Nominees());
        detectors.put("W19", new IdentityAnomalies());
        detectors.put("W21", new MissingRepresentatives());
    }

    /** Whether a warning rests on who answers by the ledger as it is now, whatever instant is asked for. */
    public static boolean isByTheLedger(Warning warning) {
        return BY_LEDGER.contains(warning.id());
    }

    /**
     * Gives the warnings of a day as known at a tick, sorted. Facts count as known then; of who answers the ledger knows the
     * present only, so that warnings about it may lack what was withdrawn since, and show what changed since as it is now.
     */
    public List<Warning> on(Graph graph, LocalDate day, Tick tick) {
        var moment = new Moment(graph, day, tick, lists);
        var warnings = new ArrayList<Warning>();
        detectors.forEach((ids, detector) -> {
            if (List.of(ids.split(",")).stream().anyMatch(library::has)) {
                warnings.addAll(detector.find(moment, library));
            }
        });
        return warnings.stream().sorted().distinct().toList();
    }

    /** Gives the warnings (W19) that follow from rows refused for a code or an identity document, sorted. */
    public List<Warning> of(List<Rejection> rejections) {
        return library.has("W19")
                ? IdentityAnomalies.of(library.get("W19"), rejections).stream()
                        .sorted()
                        .distinct()
                        .toList()
                : List.of();
    }
}
