package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.liability.Consequence;
import org.zelian.liability.Posts;
import org.zelian.liability.Posts.Cover;
import org.zelian.liability.catalogue.Rule;

/**
 * Finds barred persons in posts that their bans cover: one warning a post (W03), or, where the law answers the
 * employer's licence (food, drugs, devices and the like), one a post and sector (W17).
 */
final class BarredInOffice implements Detector {
    private final Posts posts;
    private final Rules rules;

    BarredInOffice(Posts posts, Rules rules) {
        this.posts = posts;
        this.rules = rules;
    }

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var warnings = new ArrayList<Warning>();
        seats(moment.answers().barred()).forEach((seat, bars) -> {
            if (library.has("W03")) {
                conflict(library.get("W03"), moment, seat, bars).ifPresent(warnings::add);
            }
            if (library.has("W17")) {
                warnings.addAll(employed(library.get("W17"), moment, seat, bars));
            }
        });
        return warnings;
    }

    private static SequencedMap<Seat, List<Bar>> seats(List<Map.Entry<Seat, Bar>> rows) {
        var seats = new LinkedHashMap<Seat, List<Bar>>();
        for (var row : rows) {
            var seat = row.getKey();
            if (seat.inBusiness() && !row.getValue().closed(seat)) {
                seats.computeIfAbsent(seat, any -> new ArrayList<>()).add(row.getValue());
            }
        }
        return seats;
    }

    private Optional<Warning> conflict(WarningType type, Moment moment, Seat seat, List<Bar> bars) {
        var covering = bars.stream()
                .filter(bar -> bar.items().stream()
                        .filter(item -> !rules.alertSectors().contains(item.sector()))
                        .anyMatch(item -> posts.cover(item, seat.post(), bar.source()) == Cover.YES))
                .toList();
        if (covering.isEmpty()) {
            return Optional.empty();
        }
        var facts = facts(seat, covering);
        facts.put("consequence", consequence(seat, covering, moment.day()));
        return Optional.of(type.warn(seat.org(), since(seat, covering), facts));
    }

    private String consequence(Seat seat, List<Bar> bars, LocalDate day) {
        var from = seat.held().from();
        boolean board = bars.stream().anyMatch(bar -> Consequence.board(bar.items(), posts, seat.post(), bar.source()));
        boolean barredThen = from != null && bars.stream().anyMatch(Bar::barredThen);
        return Consequence.of(from, barredThen, board).words(from, day);
    }

    private List<Warning> employed(WarningType type, Moment moment, Seat seat, List<Bar> bars) {
        var warnings = new ArrayList<Warning>();
        for (var sector : rules.alertSectors()) {
            var covering = new TreeMap<Cover, List<Bar>>();
            for (var bar : bars) {
                bar.items().stream()
                        .filter(item -> item.sector().equals(sector))
                        .map(item -> posts.cover(item, seat.post(), bar.source()))
                        .max(Cover::compareTo)
                        .ifPresent(cover -> covering.computeIfAbsent(cover, any -> new ArrayList<>())
                                .add(bar));
            }
            alert(type, moment, seat, sector, covering).ifPresent(warnings::add);
        }
        return warnings;
    }

    private Optional<Warning> alert(
            WarningType type, Moment moment, Seat seat, String sector, SortedMap<Cover, List<Bar>> covering) {
        covering.remove(Cover.NO);
        if (covering.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = covering.containsKey(Cover.YES);
        var bars = covering.getOrDefault(sure ? Cover.YES : Cover.CANDIDATE, List.of());
        var since = since(seat, bars);
        var facts = facts(seat, bars);
        facts.put(
                "ground",
                sure
                        ? posts.licence(sector, seat.post()).orElse(sector) + "许可"
                        : "行业" + Posts.division(seat.industry()) + ", 无许可记录");
        facts.put("sector", sector);
        facts.put(
                "alert",
                rules.alert(sector, since == null ? moment.day() : since)
                        .map(BarredInOffice::named)
                        .orElse(sector));
        facts.put("until", seat.held().lastDay().map(LocalDate::toString).orElse("聘用结束"));
        facts.put("candidate", sure ? "" : "(仅为候选, 以许可为准)");
        return Optional.of(type.warn(seat.org(), since, facts));
    }

    private static String named(Rule rule) {
        return rule.id() + " " + rule.basis();
    }

    private Map<String, String> facts(Seat seat, List<Bar> bars) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("person", seat.person().shown());
        facts.put("office", Forms.shown(seat.office()));
        facts.put("from", Days.text(seat.held().from()));
        facts.put("bars", bars.stream().map(rules::told).distinct().sorted().collect(Collectors.joining("; ")));
        return facts;
    }

    private static @Nullable LocalDate since(Seat seat, List<Bar> bars) {
        var first = bars.stream()
                .map(bar -> Optional.ofNullable(bar.days().from()).orElse(LocalDate.MIN))
                .min(LocalDate::compareTo)
                .filter(day -> !day.equals(LocalDate.MIN));
        return Days.later(first.orElse(null), seat.held().from());
    }
}
