package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.graph.Graph;
import org.zelian.intake.Rejection;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Posts;
import org.zelian.liability.Rulebook;

/**
 * The risk warnings of a day (M21): patterns that deserve an officer's look, from evasion before a listing to circles
 * of stakes.
 *
 * <p>Reads the facts and what the ledger derived from them; never writes, and nothing it says restricts anybody.
 */
public final class Warnings {
    private final WarningLibrary library;
    private final Rulebook book;
    private final Map<String, Detector> detectors = new LinkedHashMap<>();

    /** Makes warnings with the library that comes with the program. */
    public Warnings(Rulebook book) {
        this(book, WarningLibrary.shipped());
    }

    public Warnings(Rulebook book, WarningLibrary library) {
        var names = book.rules().names();
        this.library = library;
        this.book = book;
        detectors.put("W01", new EvasiveChanges());
        detectors.put("W03,W17", new BarredInOffice(Posts.shipped(names.sectors()), new Rules(book.rules())));
        detectors.put("W04", new SectorOverlap());
        detectors.put("W05", new ManySources());
        detectors.put("W05-RISK,W05-BRANCH", new RiskMarks());
        detectors.put("W08", new CircularHoldings());
        detectors.put("W10", new Nominees());
        detectors.put("W19", new IdentityAnomalies());
        detectors.put("W21", new MissingRepresentatives());
    }

    /** Gives the warnings of a day as known at a tick, sorted. */
    public List<Warning> on(Graph graph, LocalDate day, Tick tick) {
        return on(new Moment(graph, book, day, tick, Optional.empty()));
    }

    /**
     * Gives the warnings about one organisation, by one of its identifiers; as known at an earlier tick nobody is traced
     * but those who matter to it.
     */
    public List<Warning> about(PartyRef organisation, Graph graph, LocalDate day, Tick tick) {
        return on(new Moment(graph, book, day, tick, Optional.of(organisation))).stream()
                .filter(warning -> warning.subjectRef().equals(organisation))
                .toList();
    }

    private List<Warning> on(Moment moment) {
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
