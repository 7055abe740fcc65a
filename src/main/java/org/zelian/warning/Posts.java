package org.zelian.warning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.ScopeItem;
import org.zelian.sanction.Sectors;
import org.zelian.sanction.YamlPlace;

/** What posts and licences mean to a ban: whether a ban covers a post that somebody holds. */
final class Posts {
    private final Sectors sectors;
    private final Map<String, List<String>> positions;
    private final Map<String, List<String>> licences;

    private Posts(Sectors sectors, YamlPlace file) {
        this.sectors = sectors;
        this.positions = lists(file.entry("positions"));
        this.licences = lists(file.entry("licences"));
    }

    /** Whether a ban covers a post; a candidate is one for which nothing but the industry speaks. */
    enum Cover {
        NO,
        CANDIDATE,
        YES
    }

    static Posts shipped(Sectors sectors) {
        return new Posts(sectors, WarningLibrary.yaml("posts.yaml"));
    }

    Cover cover(ScopeItem item, Seat seat, Bar bar) {
        return isPosition(item, seat) ? inSector(item.sector(), seat, bar) : Cover.NO;
    }

    private boolean isPosition(ScopeItem item, Seat seat) {
        var held = seat.role();
        var more = positions.getOrDefault(
                item.sector() + ":" + item.position(), positions.getOrDefault(item.position(), List.of()));
        if (more.contains("*")) {
            return true;
        }
        if (held.isEmpty()) {
            return false;
        }
        return more.contains(held.get().name())
                || item.role()
                        .filter(asked -> held.get().counts(asked)
                                || (asked == Role.LEGAL_REPRESENTATIVE && Forms.leads(seat.office(), seat.form())))
                        .isPresent();
    }

    private Cover inSector(String sector, Seat seat, Bar bar) {
        return switch (sector) {
            case "COMPANY" -> yes(is(seat, SubjectKind.COMPANY));
            case "NONCOMPANY_LEGAL_PERSON" -> yes(is(seat, SubjectKind.NONCOMPANY_LEGAL_PERSON));
            case "ENTERPRISE_LEGAL_PERSON" ->
                yes(is(seat, SubjectKind.COMPANY) || is(seat, SubjectKind.NONCOMPANY_LEGAL_PERSON));
            case "ANY_ENTERPRISE", "ANY_PRODUCTION_UNIT" -> yes(is(seat, SubjectKind.ANY_ENTERPRISE));
            case "OTHER_ENTERPRISE" ->
                yes(is(seat, SubjectKind.ANY_ENTERPRISE)
                        && !bar.subjects().contains(seat.org().ref().toString()));
            case "OWN_INDUSTRY" ->
                yes(bar.industries().stream()
                        .map(Posts::division)
                        .anyMatch(division -> !division.isEmpty() && division.equals(division(seat.industry()))));
            case "SOE" -> yes(seat.stateOwned() && is(seat, SubjectKind.ANY_ENTERPRISE));
            case "ACCOUNTING" -> Cover.YES;
            default -> byLicence(sector, seat, bar);
        };
    }

    /** The licence held decides; without any licence on record the industry makes a candidate, no more. */
    private Cover byLicence(String sector, Seat seat, Bar bar) {
        if (licence(sector, seat).isPresent()) {
            return Cover.YES;
        }
        boolean inIndustry =
                sectors.has(sector) && sectors.get(sector).divisions().contains(division(seat.industry()));
        return inIndustry
                        && seat.licences().isEmpty()
                        && !bar.subjects().contains(seat.org().ref().toString())
                ? Cover.CANDIDATE
                : Cover.NO;
    }

    /** Gives the licence that shows the sector. */
    Optional<String> licence(String sector, Seat seat) {
        return seat.licences().stream()
                .filter(kind -> kind.equals(sector)
                        || licences.getOrDefault(sector, List.of()).stream().anyMatch(kind::contains))
                .findFirst();
    }

    /** The two digits of the division in a code of GB/T 4754, which may begin with the letter of its section. */
    static String division(String industry) {
        var digits = industry.replaceAll("\\D", "");
        return digits.length() < 2 ? "" : digits.substring(0, 2);
    }

    private static boolean is(Seat seat, SubjectKind kind) {
        return seat.form().filter(kind::covers).isPresent();
    }

    private static Cover yes(boolean covered) {
        return covered ? Cover.YES : Cover.NO;
    }

    private static Map<String, List<String>> lists(YamlPlace place) {
        var lists = new LinkedHashMap<String, List<String>>();
        place.entries()
                .forEach((name, each) -> lists.put(
                        name, each.items().stream().map(YamlPlace::text).toList()));
        return lists;
    }
}
