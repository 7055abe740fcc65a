package org.zelian.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Evidence;
import org.zelian.liability.ListingDays;
import org.zelian.liability.Rulebook;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Lists;

/**
 * Which decisions are sanctions of FollowTheMoney: black listings and penalties of organisations, until they end. When a
 * listing ends and rests is read as everywhere else in the program.
 *
 * <p>Never a person's liability, never a person; nor what is suspended on the day of the export, or was revoked.
 */
final class FtmSanctions {
    private static final Comparator<World.Stated> EARLIER =
            Comparator.comparing(FtmSanctions::from).thenComparing(World.Stated::id);

    private final Lists lists;
    private final ListingDays listings;
    private final LocalDate day;
    private final Map<String, List<World.Stated>> bearing = new HashMap<>();
    private final Set<String> carried = new HashSet<>();

    /** @param day of the export */
    FtmSanctions(World world, Rulebook book, LocalDate day) {
        this.lists = book.rules().names().lists();
        this.listings = new ListingDays(book);
        this.day = day;
        for (var kind : List.of(FactKind.ENDS, FactKind.SUSPENDS)) {
            world.each(
                    kind,
                    stated -> bearing.computeIfAbsent(decision(stated.fact()), any -> new ArrayList<>())
                            .add(stated));
        }
        world.each(FactKind.ACT, stated -> {
            if (isListing(stated.fact()) && whyNot(stated).isEmpty()) {
                end(stated).ifPresent(end -> carried.add(end.id()));
            }
        });
    }

    private static boolean isListing(Fact act) {
        return act.value("act").filter("LISTING"::equals).isPresent();
    }

    /** What ends the decision as a whole and was not taken back; of several what ends the listing, else the first. */
    private Optional<World.Stated> end(World.Stated act) {
        var to = isListing(act.fact()) ? span(act) : null;
        return whole(act, FactKind.ENDS)
                .filter(end -> end.fact().valid().to() == null)
                .min(Comparator.comparing(
                                (World.Stated end) -> to == null || !from(end).equals(to.toString()))
                        .thenComparing(EARLIER));
    }

    /** What bears on the decision as a whole. */
    private Stream<World.Stated> whole(World.Stated act, FactKind kind) {
        return bearing.getOrDefault(decision(act.fact()), List.of()).stream()
                .filter(stated ->
                        stated.fact().kind() == kind && stated.fact().ends().isEmpty());
    }

    private CaseFile file(World.Stated listing) {
        var facts = new ArrayList<Evidence>();
        facts.add(Evidence.of(listing.fact()));
        bearing.getOrDefault(decision(listing.fact()), List.of())
                .forEach(stated -> facts.add(Evidence.of(stated.fact())));
        return new CaseFile(listing.fact().end(0), facts);
    }

    /** The first day on which a listing is no more; null if nothing says when. */
    private @Nullable LocalDate span(World.Stated listing) {
        var file = file(listing);
        return listings.span(file.acts().getFirst(), file).to();
    }

    private boolean suspended(World.Stated act) {
        if (!isListing(act.fact())) {
            return whole(act, FactKind.SUSPENDS)
                            .anyMatch(pause -> pause.fact().valid().contains(day))
                    || whole(act, FactKind.ENDS)
                            .anyMatch(end -> end.fact().valid().to() != null
                                    && end.fact().valid().contains(day));
        }
        var file = file(act);
        var listing = file.acts().getFirst();
        return listings.span(listing, file).contains(day)
                && listings.of(listing, file).stream().noneMatch(days -> days.contains(day));
    }

    private static String from(World.Stated end) {
        return end.fact().value("from").orElse("");
    }

    private static String decision(Fact fact) {
        return fact.value("decisionNo").orElse("") + "@"
                + fact.value("authority").orElse("");
    }

    /** Whether a sanction says how it ended. */
    boolean carries(World.Stated end) {
        return carried.contains(end.id());
    }

    /** Why an act is no sanction; empty if it is one. */
    String whyNot(World.Stated stated) {
        var fact = stated.fact();
        var act = fact.value("act").orElse("");
        if (!act.equals("LISTING") && !act.equals("PENALTY")) {
            return "FollowTheMoney has no place for it.";
        }
        var subject = stated.party(0);
        if (!subject.isOrganisation()) {
            return "No person is shown as sanctioned.";
        }
        if (act.equals("LISTING") && !isBlack(fact)) {
            return "The list is no list of sanctions.";
        }
        if (end(stated)
                .flatMap(end -> end.fact().value("end"))
                .filter("REVOKED"::equals)
                .isPresent()) {
            return "The decision was revoked.";
        }
        if (suspended(stated)) {
            return "It is suspended on the day of the export.";
        }
        boolean odd = fact.values().values().stream().anyMatch(text -> text.matches("(?s).*[;；].*"));
        return odd && act.equals("LISTING") ? "A value holds a semicolon, which the list of attributes cannot." : "";
    }

    private boolean isBlack(Fact fact) {
        return fact.value("trigger")
                .flatMap(lists::find)
                .filter(list -> list.level() == ListType.Level.BLACK)
                .isPresent();
    }

    /** The sanction, on one line. */
    String entity(World.Stated stated) {
        var fact = stated.fact();
        boolean listing = isListing(fact);
        var list = fact.value("trigger").flatMap(lists::find).filter(any -> listing);
        var end = end(stated).orElse(null);
        var entity = new FtmEntity("zelian-" + org.zelian.graph.Facts.slot(fact), "Sanction")
                .put("entity", FtmEntity.id(stated.party(0)))
                .put("country", "cn")
                .put("authority", fact.value("authority").orElse(null))
                .put("authorityId", fact.value("decisionNo").orElse(null))
                .put("program", list.map(known -> known.name().zh()).orElse("行政处罚 administrative penalty"))
                .put("programId", list.map(ListType::code).orElse(null))
                .put("listingDate", fact.value("decidedOn").orElse(null))
                .put(
                        "startDate",
                        fact.value("effectiveOn")
                                .or(() -> fact.value("decidedOn"))
                                .orElse(null))
                .put("endDate", listing ? span(stated) : last(fact, end))
                .put("status", status(end))
                .put("reason", fact.value("reason").orElse(null))
                .put("publisher", fact.source());
        var values = new TreeMap<>(fact.values());
        values.put("fact", FactKind.ACT.name());
        if (listing && end != null) {
            values.put("ended", end.fact().value("end").orElse(""));
            values.put("endedFrom", from(end));
            values.put("endedBy", end.fact().value("document").orElse(""));
            values.values().removeIf(String::isEmpty);
        }
        return entity.put("summary", Details.write("", values)).json();
    }

    private static String status(World.@Nullable Stated end) {
        return end == null ? "" : end.fact().value("end").orElse("");
    }

    /** The first day on which a penalty is no more in force; null if nothing says when. */
    private static @Nullable LocalDate last(Fact fact, World.@Nullable Stated end) {
        var to = fact.valid().to();
        var ended = end == null ? null : LocalDate.parse(from(end));
        return ended == null || (to != null && to.isBefore(ended)) ? to : ended;
    }
}
