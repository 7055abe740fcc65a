package org.zelian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.LookTrail;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.Evidence;
import org.zelian.liability.Traced;

/**
 * Who has to hear that a record was wrong because he looked it up while it stood: a letter to each, beside those to the
 * party itself. From the day of the decision until its revocation, or the correction of its data, was known here, for until
 * then the wrong answer was given.
 */
final class Recipients {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    /** The kinds of cases that correct data or change a decision, and the steps that do. */
    private static final Set<String> CORRECTING = Set.of(CaseKind.OBJECTION.name(), CaseKind.LITIGATION.name());

    private static final Set<String> CORRECTED = Set.of("CORRECTED", "REVIEW_CORRECTED", "CHANGED");

    private final Graph graph;
    private final LookTrail trail;

    Recipients(Graph graph, LookTrail trail) {
        this.graph = graph;
        this.trail = trail;
    }

    /** Whose record was looked at, in which docket, and when that counts. */
    private record Watched(int docket, Letter told, PartyRef who, Instant from, Instant until) {
        boolean fits(LookTrail.Seen seen) {
            boolean shown = seen.names().contains(LookTrail.name(who))
                    || (seen.kind().equals("EXPORT FTM") && who.isOrganisation());
            return shown && !seen.at().isBefore(from) && seen.at().isBefore(until);
        }
    }

    /** Whether among some letters is one of those that others have to hear of, too. */
    static boolean concern(List<Letter> letters) {
        return letters.stream().anyMatch(Letter::makesGood);
    }

    /** The letters of each docket, by its place; one reading of the trail for all of them, and none if nothing was revoked. */
    Map<Integer, List<Letter>> letters(List<Traced> group, List<Docket> dockets) {
        var watched = new ArrayList<Watched>();
        for (int i = 0; i < dockets.size(); i++) {
            watch(i, group.get(i), dockets.get(i), watched);
        }
        if (watched.isEmpty()) {
            return Map.of();
        }
        var names = new TreeSet<String>();
        watched.forEach(each -> names.add(LookTrail.name(each.who())));
        Map<Integer, Map<String, Letter>> letters = new LinkedHashMap<>();
        trail.each(
                names,
                seen -> watched.stream().filter(each -> each.fits(seen)).forEach(each -> {
                    var letter = letter(each, seen);
                    letters.computeIfAbsent(each.docket(), any -> new LinkedHashMap<>())
                            .put(letter.id(), letter);
                }));
        var sorted = new LinkedHashMap<Integer, List<Letter>>();
        letters.forEach((docket, more) -> sorted.put(
                docket,
                more.values().stream()
                        .sorted(Comparator.comparing(Letter::about)
                                .thenComparing(letter -> String.valueOf(letter.subject()))
                                .thenComparing(Letter::office))
                        .toList()));
        return sorted;
    }

    private static Letter letter(Watched watched, LookTrail.Seen seen) {
        var told = watched.told();
        return Letter.of(
                "PRIOR_RECIPIENT",
                told.sender(),
                null,
                (seen.department() + " " + seen.actor()).strip(),
                watched.who(),
                told.about(),
                told.dated(),
                told.due());
    }

    private void watch(int docket, Traced traced, Docket of, List<Watched> watched) {
        for (var letter : of.letters()) {
            var who = letter.addressee();
            if (letter.makesGood() && who != null && (who.isPerson() || who.isOrganisation())) {
                var from = decided(traced, letter.about());
                if (from != null) {
                    watched.add(new Watched(docket, letter, who, start(from), until(traced, letter)));
                }
            }
        }
    }

    private static @Nullable LocalDate decided(Traced traced, String decisionNo) {
        return traced.file().acts().stream()
                .filter(act -> act.decision().number().equals(decisionNo))
                .map(Act::decidedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The end of the day of the revocation or correction, or when it became known here if that was later. */
    private Instant until(Traced traced, Letter letter) {
        var day = start(letter.dated().plusDays(1));
        var ids = (letter.kind().equals("CORRECTION") ? corrections(traced, letter) : revocations(traced, letter))
                .map(Evidence::id)
                .toList();
        var ticks = new Ticks(graph);
        return new Facts(graph)
                .find(ids).stream()
                        .flatMap(recorded -> ticks.instant(recorded.knownFrom()).stream())
                        .min(Comparator.naturalOrder())
                        .filter(day::isBefore)
                        .orElse(day);
    }

    private static Stream<Evidence> revocations(Traced traced, Letter letter) {
        return about(traced, FactKind.ENDS, letter)
                .filter(end -> end.fact().value("end").filter("REVOKED"::equals).isPresent())
                .filter(end -> end.fact().ends().isEmpty()
                        || traced.file().canonical(end.fact().end(0)).equals(letter.addressee()));
    }

    private static Stream<Evidence> corrections(Traced traced, Letter letter) {
        return about(traced, FactKind.STEP, letter)
                .filter(step -> letter.dated().equals(step.fact().valid().from()))
                .filter(step ->
                        step.fact().value("step").filter(CORRECTED::contains).isPresent())
                .filter(step -> step.fact()
                        .value("caseKind")
                        .filter(CORRECTING::contains)
                        .isPresent());
    }

    private static Stream<Evidence> about(Traced traced, FactKind kind, Letter letter) {
        return traced.file().of(kind).stream()
                .filter(each -> each.fact()
                        .value("decisionNo")
                        .filter(letter.about()::equals)
                        .isPresent());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LAW).toInstant();
    }
}
