package org.zelian.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Terms;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Lists;

/**
 * Which decisions are sanctions of FollowTheMoney: black listings and penalties of organisations, until they end.
 *
 * <p>Never a person's liability, never a person; nor what is suspended on the day of the export, or was revoked.
 */
final class FtmSanctions {
    private final Lists lists;
    private final Map<String, World.Stated> ends = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    /** @param day of the export */
    FtmSanctions(World world, Lists lists, LocalDate day) {
        this.lists = lists;
        world.each(FactKind.ENDS, stated -> {
            var over = stated.fact().valid();
            if (over.to() != null && over.contains(day) && stated.fact().ends().isEmpty()) {
                suspended.add(decision(stated.fact()));
            }
            if (over.to() == null && stated.fact().ends().isEmpty()) {
                ends.merge(decision(stated.fact()), stated, FtmSanctions::earlier);
            }
        });
        world.each(FactKind.SUSPENDS, stated -> {
            if (stated.fact().valid().contains(day)) {
                suspended.add(decision(stated.fact()));
            }
        });
        world.each(FactKind.ACT, stated -> {
            if (stated.fact().value("act").filter("LISTING"::equals).isPresent()
                    && whyNot(stated).isEmpty()) {
                written.add(decision(stated.fact()));
            }
        });
    }

    private static World.Stated earlier(World.Stated one, World.Stated other) {
        var order = from(one).compareTo(from(other));
        return order < 0 || (order == 0 && one.id().compareTo(other.id()) <= 0) ? one : other;
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
        var known = ends.get(decision(end.fact()));
        return known != null && known.id().equals(end.id()) && written.contains(decision(end.fact()));
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
        var end = ends.get(decision(fact));
        if (end != null && end.fact().value("end").filter("REVOKED"::equals).isPresent()) {
            return "The decision was revoked.";
        }
        if (suspended.contains(decision(fact))) {
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
        boolean listing = fact.value("act").filter("LISTING"::equals).isPresent();
        var list = fact.value("trigger").flatMap(lists::find).filter(any -> listing);
        var end = ends.get(decision(fact));
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
                .put("endDate", last(fact, list.orElse(null), end))
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

    /** The first day on which it is no more in force; null if nothing says when. */
    private static @Nullable String last(Fact fact, @Nullable ListType list, World.@Nullable Stated end) {
        var days = new java.util.TreeSet<String>();
        if (end != null) {
            days.add(from(end));
        }
        var to = fact.valid().to();
        if (to != null) {
            days.add(to.toString());
        }
        var from = fact.valid().from();
        if (to == null && from != null && list != null && list.term().matches("P[0-9]+[YMD]")) {
            days.add(Terms.until(from, java.time.Period.parse(list.term())).toString());
        }
        return days.isEmpty() ? null : days.first();
    }
}
